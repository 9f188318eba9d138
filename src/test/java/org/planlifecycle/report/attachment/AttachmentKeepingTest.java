package org.planlifecycle.report.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.intake.ExampleFiles;
import org.planlifecycle.intake.FileCheck;
import org.planlifecycle.intake.FileLimits;
import org.planlifecycle.intake.FileName;
import org.planlifecycle.intake.FileType;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;

/** What a unit may attach to its report, and until when it may take it away again. */
class AttachmentKeepingTest {

    private static final PlanId PLAN = new PlanId("kh-2021");
    private static final String UNIT = "CS01";
    private static final int MIB = 1024 * 1024;

    private final Shelf shelf = new Shelf();
    private final Notes notes = new Notes();
    private final AttachmentKeeping keeping = new AttachmentKeeping(shelf, new AttachmentRuleBook(List.of(
            rules("2016-01-01", 3), rules("2021-03-01", 1))), new OneFigure(),
            new FileCheck(), notes, Clock.fixed(Instant.parse("2021-02-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    private static AttachmentRules rules(String from, int maxFiles) {
        return new AttachmentRules(LocalDate.parse(from), 1, maxFiles, 2, new FileLimits(64, 100, 20),
                List.of(FileType.PDF, FileType.DOCX), List.of(FileType.PDF, FileType.PNG));
    }

    private static NewAttachment file(AttachmentKind kind, EvidenceFor evidence, String name, byte[] content) {
        return new NewAttachment(PLAN, UNIT, kind, evidence, FileName.of(name), content, "cs01");
    }

    private static NewAttachment signed(String name, byte[] content) {
        return file(AttachmentKind.SIGNED_REPORT, EvidenceFor.WHOLE_REPORT, name, content);
    }

    private static NewAttachment evidence(EvidenceFor evidence, int width) {
        return file(AttachmentKind.EVIDENCE, evidence, "anh.png", ExampleFiles.image("png", width, 10));
    }

    /** A good PDF of this many bytes. */
    private static byte[] pdfOf(int bytes) {
        return java.util.Arrays.copyOf(ExampleFiles.pdf(), bytes);
    }

    @Test
    void aFileIsKeptWithWhatItIsAndWhoBroughtIt() {
        byte[] content = ExampleFiles.docx();

        Attachment added = keeping.add(signed("Báo cáo.docx", content));

        assertThat(added.type()).isEqualTo(FileType.DOCX);
        assertThat(added.sha256()).isEqualTo(Fingerprint.of(content));
        assertThat(added.size()).isEqualTo(content.length);
        assertThat(added.isPending()).isTrue();
        assertThat(keeping.of(PLAN, UNIT)).containsExactly(added);
        assertThat(keeping.content(added)).isEqualTo(content);
        assertThat(notes.taken).containsExactly("CS01 cs01 attachmentAdded Đính kèm tệp “Báo cáo.docx” (báo cáo đã ký, %d KB, "
                .formatted(Math.max(1, content.length / 1024)) + "SHA-256 %s…).".formatted(added.sha256().substring(0, 12)));
    }

    @Test
    void evidenceNamesAFigureThatThereIs() {
        assertThat(keeping.add(evidence(EvidenceFor.of("A1", "2021Q1"), 10)).evidenceFor())
                .isEqualTo(new EvidenceFor("A1", "2021Q1"));
        assertThatThrownBy(() -> keeping.add(evidence(EvidenceFor.of("Z9", ""), 11))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Không có chỉ tiêu này");
        assertThatThrownBy(() -> keeping.add(evidence(EvidenceFor.of("A1", "2015"), 12))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Không có kỳ số liệu này");
        assertThatThrownBy(() -> EvidenceFor.of("", "2020")).isInstanceOf(Refusal.class)
                .hasMessageContaining("Chưa chọn chỉ tiêu");
    }

    @Test
    void eachKindHasItsTypes() {
        assertThatThrownBy(() -> keeping.add(file(AttachmentKind.SIGNED_REPORT, EvidenceFor.WHOLE_REPORT, "anh.png",
                ExampleFiles.image("png", 10, 10)))).isInstanceOf(Refusal.class).hasMessageContaining(".pdf, .docx");
        assertThat(shelf.files).isEmpty();
        assertThat(notes.taken).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsOpened() {
        assertThatThrownBy(() -> keeping.add(signed("a.pdf", new byte[MIB + 1]))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Tệp lớn quá 1 MB");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() {
        keeping.add(signed("a.pdf", pdfOf(MIB)));
        keeping.add(signed("b.pdf", pdfOf(MIB - 1)));

        assertThatThrownBy(() -> keeping.add(signed("c.pdf", pdfOf(5000)))).isInstanceOf(Refusal.class)
                .hasMessageContaining("cộng lại quá 2 MB");
    }

    @Test
    void tooManyFilesAreRefusedWhateverVersionTheyWentInWith() {
        keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10));
        shelf.handIn(PLAN, UNIT, 1);
        keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 11));
        keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 12));

        assertThatThrownBy(() -> keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 13))).isInstanceOf(Refusal.class)
                .hasMessageContaining("Đã đủ 3 tệp");
    }

    @Test
    void theSameFileTwiceIsRefusedWhileItWaits() {
        keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10));
        assertThatThrownBy(() -> keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10))).isInstanceOf(Refusal.class)
                .hasMessageContaining("đã có trong danh sách");

        shelf.handIn(PLAN, UNIT, 1);
        assertThat(keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10)).isPending()).isTrue();
    }

    @Test
    void whatWaitsCanBeTakenAway() {
        Attachment added = keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10));

        keeping.remove(added, "cs01");

        assertThat(keeping.of(PLAN, UNIT)).isEmpty();
        assertThat(notes.taken).hasSize(2).last().asString().contains("attachmentRemoved", "Gỡ tệp “anh.png”");
    }

    @Test
    void whatWasHandedInStays() {
        Attachment added = keeping.add(evidence(EvidenceFor.WHOLE_REPORT, 10));
        shelf.handIn(PLAN, UNIT, 1);

        assertThatThrownBy(() -> keeping.remove(added, "cs01")).isInstanceOf(Refusal.class)
                .hasMessageContaining("đã gửi cùng báo cáo");
        assertThat(keeping.of(PLAN, UNIT)).hasSize(1);
        assertThat(notes.taken).hasSize(1);
    }

    @Test
    void theRulesOfTheDayHold() {
        AttachmentRuleBook book = new AttachmentRuleBook(List.of(rules("2021-03-01", 1), rules("2016-01-01", 3)));

        assertThat(book.on(LocalDate.parse("2021-02-28")).maxFiles()).isEqualTo(3);
        assertThat(book.on(LocalDate.parse("2021-03-01")).maxFiles()).isEqualTo(1);
        assertThatThrownBy(() -> book.on(LocalDate.parse("2015-12-31"))).isInstanceOf(IllegalStateException.class);
    }

    /** A report of one figure for one quarter. */
    private static final class OneFigure implements EvidenceSubjects {

        @Override
        public List<Choice> figures(PlanId planId) {
            return List.of(new Choice("A1", "Số lớp"));
        }

        @Override
        public List<Choice> periods(PlanId planId) {
            return List.of(new Choice("2021Q1", "quý I/2021"));
        }
    }

    /** Attachments in memory. */
    private static final class Shelf implements Attachments {

        private final Map<String, Attachment> files = new LinkedHashMap<>();
        private final Map<String, byte[]> contents = new LinkedHashMap<>();

        @Override
        public void lock(PlanId planId, String unitCode) {
            // a single thread
        }

        @Override
        public List<Attachment> of(PlanId planId, String unitCode) {
            return List.copyOf(files.values());
        }

        @Override
        public Optional<Attachment> find(String id) {
            return Optional.ofNullable(files.get(id));
        }

        @Override
        public byte[] content(Attachment attachment) {
            return contents.get(attachment.id());
        }

        @Override
        public void add(Attachment attachment, byte[] content) {
            files.put(attachment.id(), attachment);
            contents.put(attachment.id(), content);
        }

        @Override
        public boolean removePending(String id) {
            return files.values().removeIf(file -> file.id().equals(id) && file.isPending());
        }

        @Override
        public int handIn(PlanId planId, String unitCode, int version) {
            files.replaceAll((id, one) -> one.isPending() ? new Attachment(id, one.planId(), one.unitCode(), one.kind(),
                    one.evidenceFor(), one.fileName(), one.type(), one.size(), one.sha256(), one.uploadedBy(),
                    one.uploadedAt(), version) : one);
            return files.size();
        }
    }

    /** A journal in memory. */
    private static final class Notes implements Journal {

        private final List<String> taken = new ArrayList<>();

        @Override
        public void recordAll(PlanId planId, Collection<String> unitCodes, String actor, Deed deed) {
            unitCodes.forEach(unit -> taken.add(String.join(" ", unit, actor, deed.action(), deed.sentence())));
        }

        @Override
        public List<JournalEntry> of(PlanId planId) {
            return List.of();
        }

        @Override
        public List<String> brokenStreams(PlanId planId) {
            return List.of();
        }
    }
}
