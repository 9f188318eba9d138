package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.units.CallLog;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.LoggedCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cards and dossiers over HTTP, and who gets nothing of them. */
@WebTest
class DossierOverHttpTest {

    private static final String BASE = DossierController.BASE;
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private CallLog calls;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private DocumentIssuance issuance;
    @Autowired
    private Documents documents;

    private PlanId plan;

    @BeforeEach
    void twoUnitsWorkOnTheirReports() {
        plan = scenario.givenUnitsAtTheirReports("ho-so-" + ++plansSoFar, "CS01", "CS02");
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private Task unitTask(String unitCode) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value())
                .processVariableValueEquals("unitCode", unitCode).singleResult();
    }

    private IssuedDocument issued(DocumentKind kind, String subject, String title) {
        return issuance.issue(DraftDocument.draft(plan, kind, "CV").forSubject(subject).title(title)
                .paragraph("Nội dung.")
                .signedBy("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Lê Hữu Toàn").build(), "thuongtruc");
    }

    private Answer read(String userId, String path) {
        return WebUser.signedIn(port, userId).get(BASE + path);
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(node -> node.at(field).asText()).toList();
    }

    @Test
    void aCardSaysUnitPlanDueDayAndDaysLeft() {
        JsonNode card = read("cs01", "/cards?task=" + taskOf("cs01").getId()).json().get(0);

        assertThat(card.get("unit").asText()).isEqualTo("Đơn vị CS01");
        assertThat(card.get("plan").asText()).isEqualTo("Kế hoạch số %s-KH/ĐUK".formatted(plan));
        assertThat(card.get("due").asText()).isEqualTo("Chủ nhật, 07/03/2021");
        assertThat(card.get("left").asText()).isEqualTo("Còn 13 ngày (9 ngày làm việc)");
        assertThat(card.get("urgency").asText()).isEqualTo("NORMAL");
    }

    @Test
    void aCardTurnsUrgentThenLateInWords() {
        String card = "/cards?task=" + taskOf("cs01").getId();

        scenario.moveTo("2021-03-07T23:30");
        assertThat(read("cs01", card).json().at("/0/left").asText()).isEqualTo("Hết hạn hôm nay");
        assertThat(read("cs01", card).json().at("/0/urgency").asText()).isEqualTo("SOON");

        scenario.moveTo("2021-03-09T00:30");
        assertThat(read("cs01", card).json().at("/0/left").asText()).isEqualTo("Quá hạn 2 ngày");
        assertThat(read("cs01", card).json().at("/0/urgency").asText()).isEqualTo("LATE");
    }

    @Test
    void cardsOfOthersAreLeftOut() {
        String both = "/cards?task=%s&task=%s".formatted(taskOf("cs01").getId(), taskOf("cs02").getId());

        assertThat(texts(read("cs01", both).json(), "/unit")).containsExactly("Đơn vị CS01");
        assertThat(texts(read("giamsat", both).json(), "/unit")).containsExactlyInAnyOrder("Đơn vị CS01",
                "Đơn vị CS02");
    }

    @Test
    void aStrangerAndAnotherUnitGetNothing() {
        IssuedDocument paper = issued(DocumentKind.PLAN, "", "sơ kết");
        String task = "/tasks/" + taskOf("cs01").getId();
        for (String path : List.of(task, task + "/documents/" + paper.id().value())) {
            assertThat(WebUser.anonymous(port).get(BASE + path).status()).as(path).isEqualTo(401);
            for (String userId : List.of("cs02", "dk01", "vanthu", "bantochuc")) {
                Answer answer = read(userId, path);
                assertThat(answer.status()).as(userId + path).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("CS01", "sơ kết", "Exception");
            }
            assertThat(read("cs01", path).status()).as(path).isEqualTo(200);
        }
        assertThat(read("cs01", "/tasks/khong-co").status()).isEqualTo(404);
    }

    @Test
    void aUnitReadsThePlanAndItsOwnLettersOnly() {
        IssuedDocument own = issued(DocumentKind.REMINDER_LETTER, "CS01/2021-03-07/T+2", "đôn đốc một");
        IssuedDocument foreign = issued(DocumentKind.REMINDER_LETTER, "CS02/2021-03-07/T+2", "đôn đốc hai");
        IssuedDocument inside = issued(DocumentKind.SUBMISSION, "", "tờ trình nội bộ");
        issued(DocumentKind.PLAN, "", "sơ kết");
        String task = "/tasks/" + taskOf("cs01").getId();

        JsonNode papers = read("cs01", task).json().get("papers");

        assertThat(texts(papers, "/title")).containsExactlyInAnyOrder("sơ kết", "đôn đốc một");
        assertThat(texts(papers, "/sha256")).contains(own.sha256());
        for (IssuedDocument hidden : List.of(foreign, inside)) {
            assertThat(read("cs01", task + "/documents/" + hidden.id().value()).status()).isEqualTo(404);
        }
    }

    @Test
    void aDocumentThatWasReplacedIsMarked() {
        IssuedDocument old = issued(DocumentKind.PLAN, "", "sơ kết");
        IssuedDocument newer = issuance.issue(DraftDocument.draft(plan, DocumentKind.PLAN_AMENDMENT, "CV").title("thay")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn").replacing(old.id()).build(), "thuongtruc");

        JsonNode papers = read("cs01", "/tasks/" + taskOf("cs01").getId()).json().get("papers");

        assertThat(texts(papers, "/replacement")).containsExactly(
                "Đã được thay thế bằng Công văn số %s ngày 22/02/2021.".formatted(newer.numberText()),
                "Thay thế Công văn số %s ngày 22/02/2021.".formatted(old.numberText()));
    }

    @Test
    void aDocumentComesAsItWasIssued() {
        IssuedDocument paper = issued(DocumentKind.PLAN, "", "sơ kết");
        Answer answer = read("cs01", "/tasks/%s/documents/%s".formatted(taskOf("cs01").getId(), paper.id().value()));

        assertThat(answer.headers()).contains("attachment", "wordprocessingml", "nosniff", "no-store");
        assertThat(Fingerprint.of(documents.content(paper.id()))).isEqualTo(paper.sha256());
        assertThat(answer.headers()).contains(String.valueOf(documents.content(paper.id()).length));
    }

    @Test
    void aReturnedReportTellsItsStoryToItsUnitAndToTheChecker() {
        String id = plan.value();
        scenario.complete("cs01", taskOf("cs01"), Map.of("action", "ASK_EXTENSION",
                "extensionReason", "Đang đại hội", "proposedDate", "2021-03-12"));
        Task decision = scenario.task(plan, "userTask_decideExtension");
        scenario.complete("bantuyengiao", decision, Map.of("decision", "GRANT", "grantedDate", "2021-03-12",
                "answer", "Đồng ý"));
        scenario.runJobs(plan);

        JsonNode seen = read("cs01", "/tasks/" + unitTask("CS01").getId()).json();

        assertThat(seen.at("/story/extensions/0/reason").asText()).as(id).isEqualTo("Đang đại hội");
        assertThat(seen.at("/story/extensions/0/grantedDay").asText()).isEqualTo("2021-03-12");
        assertThat(seen.at("/story/extensions/0/oldLastDay").asText()).isEqualTo("2021-03-07");
        assertThat(seen.at("/people/bantuyengiao").asText()).isNotEmpty();
        assertThat(seen.at("/holder").asText()).contains("chưa ai nhận");
        assertThat(texts(seen.get("next"), "/name")).contains("Kiểm tra báo cáo");
        assertThat(seen.at("/card/due").asText()).isEqualTo("Thứ Sáu, 12/03/2021");
    }

    @Test
    void aUnitIsToldThatItWasCalledButNotWhatTheCallerNoted() {
        calls.add(plan, new LoggedCall("CS01", new CallRecord("Chi ủy", CallOutcome.REACHED, null, "Hứa miệng"),
                "bantuyengiao", Instant.parse("2021-02-22T03:00:00Z")));
        String task = "/tasks/" + unitTask("CS01").getId();

        JsonNode seen = read("cs01", task).json().at("/story/calls/0");

        assertThat(seen.at("/call/spokenTo").asText()).isEqualTo("Chi ủy");
        assertThat(seen.at("/call/note").asText()).isEmpty();
        assertThat(read("giamsat", task).json().at("/story/calls/0/call/note").asText()).isEqualTo("Hứa miệng");
    }

    @Test
    void anOfficialIsToldWhoGotAPaperAndAUnitIsNot() {
        String task = "/tasks/" + unitTask("CS01").getId();
        String paper = issuance.issue(DraftDocument.draft(plan, DocumentKind.PLAN, "KH").title("sơ kết")
                .paragraph("Nội dung.").signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Hữu Toàn")
                .recipients("Thường trực Tỉnh ủy (b/c)", "Lưu Văn phòng").build(), "thuongtruc").id().value();

        assertThat(read("giamsat", task).json().get("receipts").asBoolean()).isTrue();
        assertThat(texts(read("giamsat", task + "/documents/" + paper + "/receipts").json(), ""))
                .containsExactly("Thường trực Tỉnh ủy (b/c) – Bản giấy: chưa có xác nhận",
                        "Lưu Văn phòng – Lưu hồ sơ: lưu cùng hồ sơ");
        assertThat(read("giamsat", task + "/receipts.xlsx").status()).isEqualTo(200);
        assertThat(read("cs01", task).json().get("receipts").asBoolean()).isFalse();
        assertThat(read("cs01", task + "/documents/" + paper).status()).isEqualTo(200);
        assertThat(read("cs01", task + "/documents/" + paper + "/receipts").status()).isEqualTo(404);
        assertThat(read("cs01", task + "/receipts.xlsx").status()).isEqualTo(404);
    }

    @Test
    void textsInAnOldEncodingAreOfferedInUnicode() {
        JsonNode offers = WebUser.signedIn(port, "cs01").json("POST", DossierController.BASE + "/unicode",
                List.of("Cán bộ tốt", "§¶ng bé ®· qu¸n triÖt", "Ñaûng boä ñaõ quaùn trieät")).json();

        assertThat(texts(offers, "/unicode")).containsExactly("Đảng bộ đã quán triệt", "Đảng bộ đã quán triệt");
        assertThat(texts(offers, "/text")).containsExactly("1", "2");
        assertThat(texts(offers, "/encoding")).containsExactly("TCVN3 (ABC)", "VNI");
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() {
        Answer answer = read("cs01", "/cards");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("hãy tải lại trang");
    }
}
