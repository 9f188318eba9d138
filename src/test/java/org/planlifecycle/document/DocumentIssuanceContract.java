package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** What issuing a document promises on every database. */
abstract class DocumentIssuanceContract {

    private DocumentRoom room;

    abstract DocumentRoom openRoom();

    @BeforeEach
    void open() {
        room = openRoom();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theFirstPlanIssuedHereIsNumberEight() {
        assertThat(room.issuance().nextNumberText("KH")).isEqualTo("08-KH/ĐUK");

        IssuedDocument plan = issue(Drafts.aPlan());

        assertThat(plan.numberText()).isEqualTo("08-KH/ĐUK");
        assertThat(plan.fileName()).isEqualTo("08-KH-ĐUK.docx");
        assertThat(plan.issuedOn()).isEqualTo("2021-02-05");
        assertThat(plan.issuedBy()).isEqualTo("vanthu");
        assertThat(plan.ruleSet()).isEqualTo("36-HD/VPTW");
    }

    @Test
    void everyTypeHasASeriesOfItsOwnThatStartsAtOne() {
        issue(Drafts.aPlan());

        assertThat(issue(Drafts.aReminder("CS01")).numberText()).isEqualTo("01-CV/ĐUK");
        assertThat(issue(Drafts.aReminder("CS02")).numberText()).isEqualTo("02-CV/ĐUK");
        assertThat(issue(Drafts.theMinutes()).numberText()).isEqualTo("01-BB/ĐUK");
    }

    @Test
    void anOfficeNumbersInItsOwnSeriesUnderItsOwnLetterhead() throws Exception {
        IssuedDocument letter = issue(Drafts.aReminder("CS01"));
        IssuedDocument ofOffice = issue(Drafts.aReminder("CS02").issuedBy("propaganda"));
        IssuedDocument ofOfficeWithoutLetterhead = issue(Drafts.aReminder("CS03").issuedBy("office"));

        assertThat(List.of(letter.numberText(), ofOffice.numberText(), ofOfficeWithoutLetterhead.numberText()))
                .containsExactly("01-CV/ĐUK", "01-CV/BTGĐUK", "02-CV/ĐUK");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(room.documents().content(ofOffice.id())))) {
            assertThat(PaperText.plain(word.getTables().get(0).getRow(0).getCell(0).getText()))
                    .matches("(?s)ĐẢNG ỦY KHỐI\\s*CÁC CƠ QUAN TỈNH\\s*BAN TUYÊN GIÁO\\s*\\*\\s*Số 01-CV/BTGĐUK.*");
        }
    }

    @Test
    void numbersGoOnAcrossTheYear() {
        issue(Drafts.aReminder("CS01"));
        room.setNow("2022-01-04T02:00:00Z");

        assertThat(issue(Drafts.aReminder("CS02")).numberText()).isEqualTo("02-CV/ĐUK");
    }

    @Test
    void aNewTermStartsAgainAtOne() {
        issue(Drafts.aReminder("CS01"));
        room.jdbc().sql("update numbering_term set valid_to = date '2025-06-30'").update();
        room.jdbc().sql("insert into numbering_term values ('ĐUK', 'XV', date '2025-07-01', null)").update();
        room.setNow("2025-06-30T16:59:59Z");
        assertThat(room.issuance().nextNumberText("CV")).isEqualTo("02-CV/ĐUK");

        room.setNow("2025-06-30T17:00:00Z");

        assertThat(issue(Drafts.aReminder("CS02")).series()).isEqualTo(new NumberSeries("ĐUK", "CV", "XV"));
        assertThat(issue(Drafts.aReminder("CS03")).numberText()).isEqualTo("02-CV/ĐUK");
    }

    @Test
    void issuingTheSameThingTwiceReturnsTheFirst() {
        IssuedDocument first = issue(Drafts.aPlan());

        IssuedDocument second = issue(Drafts.aPlan().title("một trích yếu khác"));

        assertThat(second).isEqualTo(first);
        assertThat(room.issuance().nextNumberText("KH")).isEqualTo("09-KH/ĐUK");
    }

    @Test
    void aRolledBackIssueGivesItsNumberBack() {
        assertThatThrownBy(() -> room.inTransaction(() -> {
            issue(Drafts.aPlan());
            throw new IllegalStateException("the caller fails after the issue");
        })).hasMessageContaining("the caller fails");

        assertThat(room.documents().ofPlan(Drafts.PLAN)).isEmpty();
        assertThat(issue(Drafts.aPlan()).numberText()).isEqualTo("08-KH/ĐUK");
    }

    @Test
    void eightThreadsIssueTwoHundredDocumentsWithoutADoubleOrAGap() throws Exception {
        List<Integer> numbers = together(IntStream.rangeClosed(1, 200)
                .<Callable<Integer>>mapToObj(n -> () -> issue(Drafts.aReminder("CS" + n)).number()).toList());

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(room.documents().ofPlan(Drafts.PLAN)).hasSize(200).extracting(IssuedDocument::sha256).doesNotHaveDuplicates();
    }

    @Test
    void eightThreadsThatIssueTheSameDocumentUseOneNumber() throws Exception {
        List<IssuedDocument> issued = together(IntStream.range(0, 8)
                .<Callable<IssuedDocument>>mapToObj(n -> () -> issue(Drafts.aReminder("CS01"))).toList());

        assertThat(issued).extracting(IssuedDocument::numberText).containsOnly("01-CV/ĐUK");
        assertThat(room.issuance().nextNumberText("CV")).isEqualTo("02-CV/ĐUK");
    }

    @Test
    void aStoredDocumentIsFoundAgainWithTheBytesThatWereIssued() {
        IssuedDocument plan = issue(Drafts.aPlan());
        issue(Drafts.aReminder("CS01"));

        assertThat(room.documents().find(plan.id())).contains(plan);
        assertThat(room.documents().ofPlan(Drafts.PLAN)).extracting(IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.PLAN, DocumentKind.REMINDER_LETTER);
        assertThat(room.documents().ofPlan(new PlanId("another-plan"))).isEmpty();
        assertThat(room.documents().withFingerprint(plan.sha256())).contains(plan);
        assertThat(room.documents().withFingerprint("0".repeat(64))).isEmpty();
        assertThat(Fingerprint.of(room.documents().content(plan.id()))).isEqualTo(plan.sha256()).hasSize(64);
    }

    @Test
    void contentThatWasTamperedWithIsNotHandedOut() {
        IssuedDocument plan = issue(Drafts.aPlan());

        room.jdbc().sql("update official_document set content = :other").param("other", new byte[] {1, 2, 3}).update();

        assertThatThrownBy(() -> room.documents().content(plan.id()))
                .isInstanceOf(Refusal.class).hasMessageContaining("không còn khớp mã băm")
                .hasMessageContaining(plan.id().value());
    }

    @Test
    void theRuleSetFollowsTheDateOfIssue() {
        room.setNow("2026-05-26T16:59:59Z");
        assertThat(issue(Drafts.aReminder("CS01")).ruleSet()).isEqualTo("36-HD/VPTW");

        room.setNow("2026-05-26T17:00:00Z");

        assertThat(issue(Drafts.aReminder("CS02")).ruleSet()).isEqualTo("05-HD/VPTW");
    }

    @Test
    void aDayBeforeTheTermIsRefusedInVietnamese() {
        room.setNow("2020-06-30T00:00:00Z");

        assertThatThrownBy(() -> issue(Drafts.aPlan())).isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Chưa khai báo").hasMessageContaining("30/6/2020");
    }

    @Test
    void aPreviewStoresNothingAndDrawsNoNumber() {
        byte[] preview = room.issuance().preview(Drafts.aPlan().build());

        assertThat(preview).isNotEmpty();
        assertThat(room.documents().ofPlan(Drafts.PLAN)).isEmpty();
        assertThat(room.issuance().nextNumberText("KH")).isEqualTo("08-KH/ĐUK");
    }

    @Test
    void whereItNamesAnEarlierPaperFirstItTellsDateAndIssuer() {
        issue(Drafts.aPlan());
        room.setNow("2021-03-09T01:00:00Z");
        IssuedDocument proposal = issue(DraftDocument.draft(Drafts.PLAN, DocumentKind.SUBMISSION, "TTr")
                .issuedBy("propaganda").title("về việc khen thưởng").paragraph("Thực hiện Kế hoạch số 08-KH/ĐUK.")
                .paragraph("Theo kế hoạch số 08-KH/ĐUK.").signedBy("TRƯỞNG BAN", "", "Trần Thị Mẫu"));

        assertThat(PaperText.of(room.documents().content(proposal.id())))
                .contains("Thực hiện Kế hoạch số 08-KH/ĐUK, ngày 05/02/2021 của Ban Thường vụ Đảng ủy Khối.",
                        "Theo kế hoạch số 08-KH/ĐUK.");
        assertThat(PaperText.of(room.documents().content(issue(Drafts.aDecision()
                .basedOn("Căn cứ Kế hoạch số 08-KH/ĐUK ngày 05/02/2021;", "Xét Tờ trình số 01-TTr/BTGĐUK,",
                        "và Tờ trình số 01-TTr/BTGĐUK của Ban Tuyên giáo;")).id())))
                .contains("Căn cứ Kế hoạch số 08-KH/ĐUK ngày 05/02/2021;",
                        "Xét Tờ trình số 01-TTr/BTGĐUK, ngày 09/3/2021 của Ban Tuyên giáo Đảng ủy Khối,",
                        "và Tờ trình số 01-TTr/BTGĐUK của Ban Tuyên giáo;");
    }

    @Test
    void minutesBearTheDayOfTheMeeting() {
        room.setNow("2021-05-17T01:00:00Z");

        IssuedDocument minutes = issue(Drafts.theMinutes().datedOn(LocalDate.of(2021, 5, 14)));

        assertThat(minutes.issuedOn()).isEqualTo("2021-05-14");
        assertThat(PaperText.of(room.documents().content(minutes.id()))).contains("Hoa Sơn, ngày 14 tháng 5 năm 2021");
    }

    private IssuedDocument issue(DraftDocumentBuilder draft) {
        return room.issuance().issue(draft.build(), "vanthu");
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
