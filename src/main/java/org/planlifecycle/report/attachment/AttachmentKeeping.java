package org.planlifecycle.report.attachment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.intake.FileCheck;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that a unit hands in with its report; who may do so is for the caller to say. */
@Service
public class AttachmentKeeping {

    private static final int SHOWN_DIGITS = 12;
    private static final int KIB = 1024;

    private final Attachments attachments;
    private final AttachmentRuleBook ruleBook;
    private final EvidenceSubjects subjects;
    private final FileCheck files;
    private final Journal journal;
    private final Clock clock;

    AttachmentKeeping(Attachments attachments, AttachmentRuleBook ruleBook, EvidenceSubjects subjects, FileCheck files,
            Journal journal, Clock clock) {
        this.attachments = attachments;
        this.ruleBook = ruleBook;
        this.subjects = subjects;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /** The rules of today. */
    public AttachmentRules rules() {
        return ruleBook.on(LocalDate.now(clock));
    }

    /** What a file can be evidence for. */
    public EvidenceSubjects subjects() {
        return subjects;
    }

    /** Those of all versions and those that wait, the oldest first. */
    public List<Attachment> of(PlanId planId, String unitCode) {
        return attachments.of(planId, unitCode);
    }

    public byte[] content(Attachment attachment) {
        return attachments.content(attachment);
    }

    /**
     * Adds a file that waits for the unit's next submission.
     *
     * @throws Refusal if the file is not one that is taken, or there is no room for it
     */
    @Transactional
    public Attachment add(NewAttachment file) {
        AttachmentRules rules = rules();
        if (file.content().length > rules.maxFileBytes()) {
            throw new Refusal(rules.tooLarge());
        }
        FileType type = files.require(file.fileName(), file.content(), rules.typesOf(file.kind()), rules.limits());
        requireSubject(file.planId(), file.evidenceFor());
        String sha256 = Fingerprint.of(file.content());
        attachments.lock(file.planId(), file.unitCode());
        requireRoom(attachments.of(file.planId(), file.unitCode()), file.content().length, sha256, rules);
        Attachment added = new Attachment(UUID.randomUUID().toString(), file.planId(), file.unitCode(), file.kind(),
                file.evidenceFor(), file.fileName(), type, file.content().length, sha256, file.actor(),
                clock.instant(), null);
        attachments.add(added, file.content());
        record("attachmentAdded", "Đính kèm tệp", added, file.actor());
        return added;
    }

    /**
     * Removes a file that waits.
     *
     * @throws Refusal if it went in with a report, or is gone already
     */
    @Transactional
    public void remove(Attachment attachment, String actor) {
        if (!attachments.removePending(attachment.id())) {
            throw new Refusal("Tệp này đã gửi cùng báo cáo nên không gỡ được; hãy tải tệp mới lên nếu cần bổ sung.");
        }
        record("attachmentRemoved", "Gỡ tệp", attachment, actor);
    }

    private void requireSubject(PlanId planId, EvidenceFor evidence) {
        if (evidence.indicatorCode() != null && !has(subjects.figures(planId), evidence.indicatorCode())) {
            throw new Refusal("Không có chỉ tiêu này trong biểu số liệu; hãy chọn lại chỉ tiêu trong danh sách.");
        }
        if (evidence.period() != null && !has(subjects.periods(planId), evidence.period())) {
            throw new Refusal("Không có kỳ số liệu này trong biểu; hãy chọn lại kỳ số liệu trong danh sách.");
        }
    }

    private static boolean has(List<EvidenceSubjects.Choice> choices, String code) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private static void requireRoom(List<Attachment> present, long size, String sha256, AttachmentRules rules) {
        if (present.stream().anyMatch(one -> one.isPending() && one.sha256().equals(sha256))) {
            throw new Refusal("Tệp này đã có trong danh sách đính kèm; không cần tải lên lần nữa.");
        }
        if (present.size() >= rules.maxFiles()) {
            throw new Refusal("Đã đủ %d tệp đính kèm; hãy gỡ bớt hoặc gộp các tệp rồi tải lại."
                    .formatted(rules.maxFiles()));
        }
        if (present.stream().mapToLong(Attachment::size).sum() + size > rules.maxTotalBytes()) {
            throw new Refusal("Các tệp đính kèm cộng lại quá %d MB; hãy gỡ bớt hoặc quét ở độ phân giải thấp hơn."
                    .formatted(rules.maxTotalMib()));
        }
    }

    private void record(String action, String what, Attachment file, String actor) {
        journal.record(file.planId(), file.unitCode(), actor, action, "%s “%s” (%s, %d KB, SHA-256 %s…).".formatted(what,
                file.fileName(), file.kind().label().toLowerCase(Locale.ROOT),
                Math.max(1, file.size() / KIB), file.sha256().substring(0, SHOWN_DIGITS)));
    }
}
