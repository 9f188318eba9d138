package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The issued documents of a plan on the progress page, over HTTP, and who may not have them. */
@WebTest
class PapersOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private DocumentIssuance issuance;
    @Autowired
    private Documents documents;
    @Autowired
    private PaperPost post;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private IssuedDocument letter;
    private IssuedDocument decision;

    @BeforeEach
    void aLetterAndADecisionAreIssued() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("van-ban-" + ++plansSoFar, "CS01");
        letter = issued(DocumentKind.REMINDER_LETTER, "CV");
        decision = issued(DocumentKind.DECISION, "QĐ");
    }

    private IssuedDocument issued(DocumentKind kind, String sign) {
        return issuance.issue(DraftDocument.draft(plan, kind, sign).forSubject("CS01").title("việc của " + plan)
                .block(new Block.Table(List.of("TT", "Tên"), List.of(List.of("1", "=Chi bộ"))))
                .signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn").build(), "thuongtruc");
    }

    private String address(String path) {
        return ProgressController.BASE + "/plans/" + plan + "/documents" + path;
    }

    private Answer read(String userId, String path) {
        return WebUser.signedIn(port, userId).get(address(path));
    }

    @Test
    void documentsAreListedWithTypeSizeAndFingerprintPageByPage() {
        JsonNode page = read("thuongtruc", "?size=1").json();
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(page.get("rows")).hasSize(1);

        JsonNode paper = read("thuongtruc", "").json().get("rows").findParents("number").stream()
                .filter(row -> row.get("number").asText().equals(decision.numberText())).findFirst().orElseThrow();

        assertThat(paper.get("type").asText()).isEqualTo("Quyết định");
        assertThat(paper.get("issuedOn").asText()).isEqualTo("2021-02-22");
        assertThat(paper.get("sha256").asText()).isEqualTo(decision.sha256());
        assertThat(paper.get("size").asLong()).isEqualTo(documents.content(decision.id()).length);
        assertThat(paper.get("lists").asBoolean()).isTrue();
        assertThat(paper.get("unit").asText()).isEmpty();
        assertThat(read("thuongtruc", "").json().get("rows").findValuesAsText("unit")).contains("CS01");
    }

    @Test
    void theWordFileAndItsListsCanBeTakenAway() {
        Answer word = read("giamsat", "/" + decision.id());
        Answer lists = read("giamsat", "/" + decision.id() + "/lists.xlsx");

        assertThat(word.status()).isEqualTo(200);
        assertThat(word.headers()).contains("wordprocessingml", "no-store", "nosniff", "attachment");
        assertThat(lists.status()).isEqualTo(200);
        assertThat(lists.headers()).contains("spreadsheetml", "-danh-sach.xlsx");
    }

    @Test
    void whoGotAPaperHowAndWhenIsSaidLineByLine() {
        IssuedDocument sent = issuance.issue(DraftDocument.draft(plan, DocumentKind.SUMMARY_REPORT, "BC").title("kết quả")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")
                .recipients("Ban Tuyên giáo Tỉnh ủy (b/c)", "Thường trực Tỉnh ủy (b/c)", "Văn phòng Đảng ủy").build(),
                "thuongtruc");
        post.send(sent, List.of(new Mail(plan, "CS01", "plan-amended", "", "cs01", "cs01@example.vn", "Báo cáo", "Có.")));
        jdbc.sql("update outbox_mail set status = 'SENT', sent_at = created_at where document_id = ? and recipient_id = ?")
                .params(sent.id().value(), "btg-tinh-uy").update();

        JsonNode lines = read("giamsat", "/" + sent.id() + "/receipts").json();

        assertThat(lines.findValuesAsText("words")).containsExactly("Ban Tuyên giáo Tỉnh ủy (b/c)",
                "Thường trực Tỉnh ủy (b/c)", "Văn phòng Đảng ủy", "Ngoài nơi nhận ghi trên văn bản");
        assertThat(lines.findValuesAsText("way")).startsWith("Thư điện tử kèm tệp", "Bản giấy");
        assertThat(lines.at("/0/receivers/0/name").asText()).isEqualTo("Ban Tuyên giáo Tỉnh ủy");
        assertThat(lines.at("/0/receivers/0/sentAt").asText()).startsWith("2021-02-22T01:00");
        assertThat(lines.at("/1/receivers")).isEmpty();
        assertThat(lines.at("/2/receivers/0/status").asText()).isEqualTo("PENDING");
        assertThat(lines.at("/3/receivers/0/unit").asText()).isEqualTo("CS01");
    }

    @Test
    void aDocumentThatWasReplacedIsMarkedInTheListAndWhenItsFileIsVerified() {
        IssuedDocument second = replacing(decision, "second");
        IssuedDocument third = replacing(second, "third");
        WebUser supervisor = WebUser.signedIn(port, "giamsat");

        JsonNode rows = read("giamsat", "").json().get("rows");
        JsonNode verdict = supervisor.postFile(ProgressController.BASE + "/documents/verify",
                documents.content(decision.id())).json();

        String chain = "Đã được thay thế bằng Quyết định số %s ngày 22/02/2021; văn bản này lại được thay thế bằng Quyết định số %s ngày 22/02/2021."
                .formatted(second.numberText(), third.numberText());
        assertThat(note(rows, decision)).isEqualTo(chain);
        assertThat(note(rows, second)).startsWith("Thay thế Quyết định số %s ngày".formatted(decision.numberText()))
                .endsWith("Đã được thay thế bằng Quyết định số %s ngày 22/02/2021.".formatted(third.numberText()));
        assertThat(note(rows, letter)).isEmpty();
        assertThat(verdict.get("issued").asBoolean()).isTrue();
        assertThat(verdict.get("replacement").asText()).isEqualTo(chain);
        assertThatThrownBy(() -> replacing(decision, "again")).isInstanceOf(DuplicateKeyException.class);
    }

    private IssuedDocument replacing(IssuedDocument old, String key) {
        return issuance.issue(DraftDocument.draft(plan, DocumentKind.DECISION, "QĐ").forSubject(key).title("việc khác")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")
                .replacing(old.id()).build(), "thuongtruc");
    }

    private static String note(JsonNode rows, IssuedDocument paper) {
        return rows.findParents("number").stream().filter(row -> row.get("number").asText().equals(paper.numberText()))
                .findFirst().orElseThrow().get("replacement").asText();
    }

    @Test
    void theReceiptsOfAllPapersAreTakenAwayAsAWorkbook() throws IOException {
        IssuedDocument sent = issuance.issue(DraftDocument.draft(plan, DocumentKind.SUMMARY_REPORT, "BC").title("kết quả")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")
                .recipients("Ban Tuyên giáo Tỉnh ủy (b/c)", "Thường trực Tỉnh ủy (b/c)", "Lưu Văn phòng").build(), "thuongtruc");
        post.send(sent, List.of());

        byte[] workbook = WebUser.signedIn(port, "giamsat").download(address("").replace("/documents", "/receipts.xlsx"));

        List<String> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.getSheet("Sổ giao nhận").forEach(row -> rows.add(IntStream.range(0, row.getLastCellNum())
                    .mapToObj(column -> row.getCell(column).getStringCellValue()).collect(Collectors.joining("|"))));
        }
        assertThat(rows.get(0)).startsWith("Số, ký hiệu|Trích yếu|Ngày|Dòng Nơi nhận|Cách gửi|Người nhận");
        assertThat(rows).filteredOn(row -> row.startsWith(sent.numberText())).satisfiesExactly(
                row -> assertThat(row).contains("Ban Tuyên giáo Tỉnh ủy (b/c)|Thư điện tử kèm tệp|Ban Tuyên giáo Tỉnh ủy||chờ gửi"),
                row -> assertThat(row).contains("Thường trực Tỉnh ủy (b/c)|Bản giấy|||chưa có xác nhận"),
                row -> assertThat(row).contains("Lưu Văn phòng|Lưu hồ sơ|||lưu cùng hồ sơ"));
        assertThat(WebUser.signedIn(port, "cs01").get(address("").replace("/documents", "/receipts.xlsx")).status())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseGetsThemAndNoPlanGivesThoseOfAnother() {
        for (String path : List.of("", "/" + letter.id(), "/" + decision.id() + "/lists.xlsx",
                "/" + decision.id() + "/receipts")) {
            assertThat(WebUser.anonymous(port).get(address(path)).status()).isEqualTo(401);
            for (String userId : List.of("cs01", "dk01", "vanthu", "bantochuc", "ubkt", "bandanvan")) {
                Answer answer = read(userId, path);
                assertThat(answer.status()).as(userId + path).isEqualTo(403);
                assertThat(answer.body()).doesNotContain(letter.sha256());
            }
        }
        String other = scenario.givenAnIssuedPlan("van-ban-khac-" + plansSoFar, "CS01").value();
        assertThat(WebUser.signedIn(port, "giamsat").get(address("/" + letter.id()).replace(plan.value(), other)).status())
                .isEqualTo(404);
        assertThat(WebUser.signedIn(port, "cs01").postFile(ProgressController.BASE + "/documents/verify", new byte[1]).status())
                .isEqualTo(403);
    }

    @Test
    void aDocumentWhoseStoredBytesWereChangedIsNotHandedOut() {
        jdbc.sql("update official_document set content = :other where id = :id").param("other", new byte[] {1, 2})
                .param("id", letter.id().value()).update();

        Answer answer = read("giamsat", "/" + letter.id());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("không còn khớp mã băm", letter.id().value());
    }

    @Test
    void aFileIsKnownAgainOnlyIfNoByteOfItWasChanged() {
        WebUser supervisor = WebUser.signedIn(port, "giamsat");
        byte[] file = documents.content(decision.id());

        JsonNode same = supervisor.postFile(ProgressController.BASE + "/documents/verify", file).json();
        file[file.length / 2]++;
        JsonNode changed = supervisor.postFile(ProgressController.BASE + "/documents/verify", file).json();

        assertThat(same.get("issued").asBoolean()).isTrue();
        assertThat(same.get("number").asText()).isEqualTo(decision.numberText());
        assertThat(changed.get("issued").asBoolean()).isFalse();
        assertThat(changed.get("number").isNull()).isTrue();
    }
}
