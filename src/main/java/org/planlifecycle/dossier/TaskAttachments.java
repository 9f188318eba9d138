package org.planlifecycle.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.check.FormatChecker;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.attachment.Attachment;
import org.planlifecycle.report.attachment.AttachmentKeeping;
import org.planlifecycle.report.attachment.AttachmentKind;
import org.planlifecycle.report.attachment.EvidenceFor;
import org.planlifecycle.report.attachment.NewAttachment;
import org.springframework.stereotype.Service;

/** The attachments behind a task, for who may read the task. */
@Service
public class TaskAttachments {

    private final Plans plans;
    private final DossierTasks tasks;
    private final AttachmentKeeping keeping;
    private final FormatChecker formats;
    private final People people;
    private final Clock clock;

    TaskAttachments(Plans plans, DossierTasks tasks, AttachmentKeeping keeping, FormatChecker formats, People people, Clock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.keeping = keeping;
        this.formats = formats;
        this.people = people;
        this.clock = clock;
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task */
    public AttachedFiles of(String taskId) {
        DossierTask task = tasks.get(taskId);
        AttachmentAccess access = new AttachmentAccess(task);
        if (!access.maySee()) {
            return AttachedFiles.NONE;
        }
        boolean adds = access.whyNotChange().isEmpty();
        return new AttachedFiles(true, access.whyNotChange(), AttachedFiles.Limits.of(keeping.rules()),
                adds ? keeping.subjects().figures(task.plan()) : List.of(),
                adds ? keeping.subjects().periods(task.plan()) : List.of(),
                seen(task).map(file -> row(file, access)).toList());
    }

    /**
     * Adds a file.
     *
     * @param upload asked for the file once it is clear that this person may add one
     * @throws TaskNotReadable if the signed-in person may not read this task
     */
    public AttachedFiles.Row add(String taskId, Supplier<AttachedFiles.Upload> upload) {
        DossierTask task = tasks.get(taskId);
        AttachmentAccess access = new AttachmentAccess(task);
        access.requireChange();
        plans.get(task.plan()).requireCorrectable();
        AttachedFiles.Upload file = upload.get();
        return row(keeping.add(new NewAttachment(task.plan(), task.unit(), kind(file.kind()),
                EvidenceFor.of(file.indicator(), file.period()), FileName.of(file.fileName()), file.content(),
                task.reader().userId())), access);
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task, or there is no such file with it */
    public void remove(String taskId, String id) {
        DossierTask task = tasks.get(taskId);
        new AttachmentAccess(task).requireChange();
        plans.get(task.plan()).requireCorrectable();
        keeping.remove(find(task, id), task.reader().userId());
    }

    /** @throws TaskNotReadable if the signed-in person may not read this task, or not open such a file with it */
    public Dossier.File file(String taskId, String id) {
        Attachment file = opened(taskId, id);
        return new Dossier.File(file.fileName().value(), keeping.content(file));
    }

    /**
     * Where a Word file departs from the rules of format that hold on its date, else on the day of its upload.
     *
     * @throws TaskNotReadable if the signed-in person may not read this task, or no such Word file goes with it
     */
    public List<AttachedFiles.FormatFinding> format(String taskId, String id) {
        Attachment file = opened(taskId, id);
        if (!isCheckable(file)) {
            throw new TaskNotReadable();
        }
        return formats.check(keeping.content(file), LocalDate.ofInstant(file.uploadedAt(), clock.getZone())).stream()
                .map(found -> new AttachedFiles.FormatFinding(found.zone().label(), found.needed(), found.found(),
                        found.howToMend(), found.clause(), found.severity().label(), found.isError())).toList();
    }

    private Attachment opened(String taskId, String id) {
        DossierTask task = tasks.get(taskId);
        if (!new AttachmentAccess(task).mayOpen()) {
            throw new TaskNotReadable();
        }
        return find(task, id);
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return keeping.rules().maxFileBytes();
    }

    /** What is said of a larger file. */
    public String tooLarge() {
        return keeping.rules().tooLarge();
    }

    private Attachment find(DossierTask task, String id) {
        return seen(task).filter(file -> file.id().equals(id)).findFirst().orElseThrow(TaskNotReadable::new);
    }

    private Stream<Attachment> seen(DossierTask task) {
        boolean pendingToo = new AttachmentAccess(task).maySeePending();
        return keeping.of(task.plan(), task.unit()).stream().filter(file -> pendingToo || !file.isPending());
    }

    private AttachedFiles.Row row(Attachment file, AttachmentAccess access) {
        return new AttachedFiles.Row(file.id(), file.kind().name(), file.kind().label(),
                file.evidenceFor().indicatorCode(), file.evidenceFor().period(), file.fileName().value(),
                file.type().label(), file.size(), file.sha256(), people.displayName(file.uploadedBy()),
                file.uploadedAt(), file.version(), file.isPending() && access.whyNotChange().isEmpty(),
                access.mayOpen(), access.mayOpen() && isCheckable(file));
    }

    private static boolean isCheckable(Attachment file) {
        return file.type() == FileType.DOCX && file.kind() == AttachmentKind.SIGNED_REPORT;
    }

    private static AttachmentKind kind(String name) {
        return Stream.of(AttachmentKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal("Chưa chọn loại tệp; hãy chọn báo cáo đã ký hoặc minh chứng."));
    }
}
