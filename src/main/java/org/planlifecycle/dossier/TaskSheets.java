package org.planlifecycle.dossier;

import java.util.function.Supplier;
import org.planlifecycle.directory.People;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.workbook.WorkbookReading;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.stereotype.Service;

/** The workbook of figures behind a task, for who may read the task. */
@Service
public class TaskSheets {

    private final DossierTasks tasks;
    private final SheetExchange exchange;
    private final FigureSheets sheets;
    private final ReportRegimes regimes;
    private final Plans plans;
    private final People people;

    TaskSheets(DossierTasks tasks, SheetExchange exchange, FigureSheets sheets, ReportRegimes regimes, Plans plans,
            People people) {
        this.tasks = tasks;
        this.exchange = exchange;
        this.sheets = sheets;
        this.regimes = regimes;
        this.plans = plans;
        this.people = people;
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    public SheetView of(String taskId) {
        DossierTask task = tasks.get(taskId);
        SheetAccess access = new SheetAccess(task);
        if (!access.maySee()) {
            return SheetView.NONE;
        }
        SheetView.Line pending = access.isOwner()
                ? sheets.pending(task.plan(), task.unit()).map(sheet -> line(null, sheet)).orElse(null) : null;
        return new SheetView(true, access.isOwner(), access.whyNotHandIn(),
                regimes.inForce(task.plan()).workbookRequired(), plans.get(task.plan()).period().toYear(), pending,
                sheets.handedIn(task.plan(), task.unit()).stream()
                        .map(one -> line(one.version(), one.sheet())).toList());
    }

    /**
     * The workbook to fill in.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or is not of its unit
     */
    public Dossier.File toFillIn(String taskId) {
        DossierTask task = tasks.get(taskId);
        if (!new SheetAccess(task).isOwner()) {
            throw new TaskNotReadable();
        }
        SheetExchange.SheetFile file = exchange.give(task.plan(), task.unit());
        return new Dossier.File(file.name(), file.content());
    }

    /**
     * Takes a workbook that was filled in.
     *
     * @param upload asked for the file once it is clear that this person may hand one in
     * @throws TaskNotReadable if the signed-in person may not read this task
     */
    public WorkbookReading take(String taskId, Supplier<SheetView.Upload> upload) {
        DossierTask task = tasks.get(taskId);
        new SheetAccess(task).requireHandIn();
        SheetView.Upload file = upload.get();
        return exchange.take(task.plan(), task.unit(), file.fileName(), file.content(), task.reader().userId());
    }

    /**
     * The workbook that went in with that version, as it was uploaded.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or there is none
     */
    public Dossier.File handedIn(String taskId, int version) {
        DossierTask task = tasks.get(taskId);
        new SheetAccess(task).requireSight();
        FigureSheet sheet = sheets.handedIn(task.plan(), task.unit()).stream().filter(one -> one.version() == version)
                .findFirst().orElseThrow(TaskNotReadable::new).sheet();
        return new Dossier.File(sheet.fileName(), sheets.content(sheet));
    }

    private SheetView.Line line(Integer version, FigureSheet sheet) {
        return new SheetView.Line(version, sheet.fileName(), sheet.size(), sheet.sha256(),
                people.displayName(sheet.uploadedBy()), sheet.uploadedAt());
    }
}
