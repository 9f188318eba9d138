package org.planlifecycle.report.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.workbook.FigureWorkbookReader;
import org.planlifecycle.figures.workbook.FigureWorkbookWriter;
import org.planlifecycle.figures.workbook.SheetOrder;
import org.planlifecycle.figures.workbook.WorkbookReading;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportVersion;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a unit its workbook and takes it back; who may do so is for the caller to say. */
@Service
public class SheetExchange {

    private static final int SHOWN_DIGITS = 12;

    private final Plans plans;
    private final PlanUnits planUnits;
    private final Units units;
    private final ReportRegimes regimes;
    private final Reports reports;
    private final FigureSheets sheets;
    private final FigureWorkbookWriter writer;
    private final FigureWorkbookReader reader;
    private final Journal journal;
    private final Clock clock;

    SheetExchange(Plans plans, PlanUnits planUnits, Units units, ReportRegimes regimes, Reports reports,
            FigureSheets sheets, FigureWorkbookWriter writer, FigureWorkbookReader reader, Journal journal,
            Clock clock) {
        this.plans = plans;
        this.planUnits = planUnits;
        this.units = units;
        this.regimes = regimes;
        this.reports = reports;
        this.sheets = sheets;
        this.writer = writer;
        this.reader = reader;
        this.journal = journal;
        this.clock = clock;
    }

    /** A workbook as a file to take away. */
    public record SheetFile(String name, byte[] content) {
    }

    /** The largest file that is looked at, in bytes. */
    public static int largest() {
        return FigureWorkbookReader.LARGEST;
    }

    /** The unit's own workbook under the form of today, with what it has entered or reported so far. */
    public SheetFile give(PlanId planId, String unitCode) {
        SheetOrder order = order(planId, unitCode);
        return new SheetFile("bieu-so-lieu-%s-%d-%d.xlsx".formatted(unitCode, order.plan().period().fromYear(),
                order.plan().period().toYear()), writer.write(order));
    }

    /**
     * Reads a workbook that came back. Unless a finding blocks, it becomes the one that waits for the unit's next
     * submission; with one, nothing is kept.
     *
     * @throws Refusal if the unit's report is settled already
     */
    @Transactional
    public WorkbookReading take(PlanId planId, String unitCode, String fileName, byte[] content, String actor) {
        SheetOrder order = order(planId, unitCode);
        order.plan().requireCorrectable();
        if (!planUnits.get(planId, unitCode).isOpen()) {
            throw new Refusal("Việc nhận báo cáo của đơn vị đã kết thúc; hãy liên hệ Ban Tuyên giáo.");
        }
        WorkbookReading reading = reader.read(order, fileName, content);
        if (!reading.isBlocked()) {
            FigureSheet sheet = new FigureSheet(UUID.randomUUID().toString(), planId, unitCode,
                    order.regime().code(), order.regime().version(), reading.table(), FileName.of(fileName).value(),
                    content.length, Fingerprint.of(content), actor, clock.instant());
            sheets.keep(sheet, content);
            journal.record(planId, unitCode, actor, "figureSheetTaken",
                    "Nhận biểu số liệu “%s” (SHA-256 %s…), %d điều cần xem lại.".formatted(sheet.fileName(),
                            sheet.sha256().substring(0, SHOWN_DIGITS), reading.findings().size()));
        }
        return reading;
    }

    private SheetOrder order(PlanId planId, String unitCode) {
        Plan plan = plans.get(planId);
        PlanUnit row = planUnits.get(planId, unitCode);
        ReportRegime regime = regimes.inForce(planId);
        Optional<FigureSheet> waiting = sheets.pending(planId, unitCode);
        Optional<ReportVersion> before = reports.latest(planId, unitCode);
        FigureTable previous = waiting.map(FigureSheet::table)
                .orElseGet(() -> before.map(ReportVersion::figures).orElse(FigureTable.NONE));
        String previousIs = waiting.map(sheet -> "biểu đã nộp, chưa gửi báo cáo")
                .orElseGet(() -> before.map(version -> "báo cáo lần %d".formatted(version.number())).orElse(""));
        return new SheetOrder(plan, units.get(unitCode, LocalDate.now(clock)), row.unitName(), regime, previous,
                previousIs);
    }
}
