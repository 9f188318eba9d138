package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DocumentType;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.NumberSeries;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.Way;
import org.planlifecycle.kernel.PlanId;

/** The plain words that go along with a paper. */
class PaperMailsTest {

    private static final PlanId PLAN = new PlanId("plan-2021-001");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BC | Báo cáo    | kết quả thực hiện kế hoạch  | Báo cáo số 01-BC/ĐUK, ngày 22/3/2021 về kết quả thực hiện kế hoạch gửi kèm",
        "TB | Thông báo  | kết luận hội nghị           | Thông báo số 01-TB/ĐUK, ngày 22/3/2021 về kết luận hội nghị gửi kèm",
        "CV | Công văn   | đôn đốc báo cáo             | Công văn số 01-CV/ĐUK, ngày 22/3/2021 về việc đôn đốc báo cáo gửi kèm",
        "QĐ | Quyết định | về việc khen thưởng         | Quyết định số 01-QĐ/ĐUK, ngày 22/3/2021 về việc khen thưởng gửi kèm",
        "KH | Kế hoạch   | sơ kết 5 năm                | Kế hoạch số 01-KH/ĐUK, ngày 22/3/2021 sơ kết 5 năm gửi kèm"})
    void theTitleOfThePaperIsPartOfASentence(String sign, String name, String title, String sentence) {
        assertThat(body(sign, name, title, "Các ban Đảng ủy", "ORGANISATION")).contains(sentence);
    }

    @Test
    void whoGetsItToBeInformedFromBelowIsNotGivenWorkByIt() {
        for (String line : List.of("Thường trực Đảng ủy (để báo cáo)", "Thường trực Đảng ủy (b/c)")) {
            assertThat(body("BB", "Biên bản", "hội nghị", line, "STANDING_COMMITTEE_CHAIR"))
                    .contains("Kính gửi để báo cáo.").doesNotContain("thực hiện phần việc");
        }
        assertThat(body("BC", "Báo cáo", "kết quả", "Tỉnh ủy", RecipientLine.SUPERIOR)).contains("Kính gửi để báo cáo.");
        assertThat(body("BB", "Biên bản", "hội nghị", "Các ban Đảng ủy", "ORGANISATION"))
                .contains("Gửi đồng chí để biết và thực hiện phần việc có liên quan.");
    }

    private static String body(String sign, String name, String title, String line, String means) {
        IssuedDocument paper = new IssuedDocument(new DocumentId("5d0f3e1c-7a41-3c7e-8a36-0d6c6c1f3a11"), PLAN, DocumentKind.SUMMARY_REPORT, "",
                new NumberSeries("ĐUK", sign, "2020-2025"), 1, "01-%s/ĐUK".formatted(sign), title,
                LocalDate.of(2021, 3, 22), "vanthu", "", "", Instant.EPOCH, null);
        return new PaperMails(new DocumentTypes(List.of(new DocumentType(sign, name, true, "Kính gửi"))))
                .mail(paper, new RecipientLine(1, line, Set.of(means), Way.MAIL),
                        new LineReceivers.Receiver("ai-do", "ai.do@example.vn", "đồng chí Nguyễn Văn Mẫu")).body();
    }
}
