package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.intake.ExampleFiles;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments over HTTP: who adds, who reads, who gets nothing, and what becomes of them when the report goes in. */
@WebTest
class AttachmentOverHttpTest {

    private static final Map<String, String> SIGNED = Map.of("kind", "SIGNED_REPORT");
    private static final int MIB = 1024 * 1024;
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private FigureSheets sheets;
    @Autowired
    private Plans plans;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private Task task;
    private WebUser cs01;

    @BeforeEach
    void aUnitHasTakenItsReport() {
        plan = scenario.givenUnitsAtTheirReports("tep-" + ++plansSoFar, "CS01", "CS02");
        task = taskOf("cs01");
        cs01 = WebUser.signedIn(port, "cs01");
        claim(cs01, "cs01", task);
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private Task taskOfUnit(String activity) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskDefinitionKey(activity)
                .processVariableValueEquals("unitCode", "CS01").singleResult();
    }

    private static void claim(WebUser user, String userId, Task task) {
        assertThat(user.post(WebUser.ENGINE + "/task/%s/claim".formatted(task.getId()), Map.of("userId", userId))
                .status()).isEqualTo(204);
    }

    private static String tep(Task task) {
        return DossierController.BASE + "/tasks/%s/tep".formatted(task.getId());
    }

    private String added(String name, byte[] content) {
        Answer answer = cs01.upload(tep(task), SIGNED, name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("id").asText();
    }

    private void submit() {
        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
        sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan), "CS01", form),
                new byte[] {1});
        scenario.complete("cs01", taskOfUnit("userTask_submitReport"), form);
        scenario.runJobs(plan);
    }

    private int files() {
        return jdbc.sql("select count(*) from report_attachment where plan_id = ?").param(plan.value())
                .query(Integer.class).single();
    }

    @Test
    void aFileComesBackAsItWasUploadedAndIsNeverShownByTheBrowser() {
        byte[] content = ExampleFiles.docx();
        String id = added("Báo cáo “sơ kết” 5 năm.docx", content);

        Answer answer = cs01.get(tep(task) + "/" + id);

        assertThat(cs01.download(tep(task) + "/" + id)).isEqualTo(content);
        assertThat(answer.headers()).contains("application/octet-stream", "attachment; filename", "nosniff", "no-store",
                "sandbox", "filename*=UTF-8''B%C3%A1o%20c%C3%A1o");
        JsonNode file = cs01.get(tep(task)).json().at("/files/0");
        assertThat(file.get("fileName").asText()).isEqualTo("Báo cáo “sơ kết” 5 năm.docx");
        assertThat(file.get("sha256").asText()).isEqualTo(Fingerprint.of(content));
        assertThat(file.get("removable").asBoolean()).isTrue();
        assertThat(file.get("version").isNull()).isTrue();
    }

    @Test
    void evidenceSaysForWhichFigure() {
        Answer answer = cs01.upload(tep(task), Map.of("kind", "EVIDENCE", "indicator", "A1", "period", "2020"), "anh.png",
                ExampleFiles.image("png", 20, 20));

        assertThat(answer.json().get("indicator").asText()).as(answer.body()).isEqualTo("A1");
        assertThat(answer.json().get("period").asText()).isEqualTo("2020");
        assertThat(cs01.get(tep(task)).json().at("/figures").size()).isGreaterThan(30);
        assertThat(cs01.get(tep(task)).json().at("/periods").findValuesAsText("code"))
                .containsExactly("2016", "2017", "2018", "2019", "2020", "2021Q1");
    }

    @Test
    void aBadFileIsRefusedInOneSentenceAndStoresNothing() {
        for (String name : List.of("bao-cao.pdf", "bao-cao.docx", "anh.png", "chuong-trinh.exe")) {
            Answer answer = cs01.upload(tep(task), SIGNED, name, ExampleFiles.exe());
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).contains("; hãy ").doesNotContain("Exception");
        }
        assertThat(cs01.upload(tep(task), Map.of("kind", "LA"), "a.pdf", ExampleFiles.pdf()).json().get("message").asText())
                .contains("Chưa chọn loại tệp");
        assertThat(cs01.upload(tep(task), SIGNED, "a%00\u202efdp.exe", ExampleFiles.pdf()).status()).isEqualTo(400);
        assertThat(cs01.send("POST", tep(task), "multipart/form-data; boundary=x", "--x--\r\n").status()).isEqualTo(400);
        assertThat(files()).isZero();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInTheSameSentenceWhoeverNoticesIt() {
        String byOurRule = refusalOf(21 * MIB, 400);
        String bySpring = refusalOf(40 * MIB, 413);

        assertThat(byOurRule).contains("Tệp lớn quá 20 MB; hãy").isEqualTo(bySpring);
        assertThat(files()).isZero();
    }

    private String refusalOf(int bytes, int status) {
        Answer answer = cs01.upload(tep(task), SIGNED, "bao-cao.pdf", new byte[bytes]);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json().get("message").asText();
    }

    @Test
    void aStrangerAndAnotherUnitGetNothing() {
        String id = added("bao-cao.pdf", ExampleFiles.pdf());

        assertThat(WebUser.anonymous(port).get(tep(task)).status()).isEqualTo(401);
        for (String userId : List.of("cs02", "dk01", "vanthu", "bantochuc")) {
            WebUser other = WebUser.signedIn(port, userId);
            assertThat(other.get(tep(task)).status()).as(userId).isEqualTo(404);
            assertThat(other.get(tep(task) + "/" + id).status()).as(userId).isEqualTo(404);
            assertThat(other.upload(tep(task), SIGNED, "a.pdf", ExampleFiles.pdf()).status()).as(userId).isEqualTo(404);
            assertThat(other.json("DELETE", tep(task) + "/" + id, Map.of()).status()).as(userId).isEqualTo(404);
        }
        assertThat(files()).isOne();
    }

    @Test
    void aUnitReachesNoFileOfAnotherThroughItsOwnTask() {
        String foreign = added("bao-cao.pdf", ExampleFiles.pdf());
        WebUser cs02 = WebUser.signedIn(port, "cs02");
        Task own = taskOf("cs02");
        claim(cs02, "cs02", own);

        assertThat(cs02.get(tep(own)).json().get("files")).isEmpty();
        assertThat(cs02.get(tep(own) + "/" + foreign).status()).isEqualTo(404);
        assertThat(cs02.json("DELETE", tep(own) + "/" + foreign, Map.of()).status()).isEqualTo(404);
        assertThat(files()).isOne();
    }

    @Test
    void whoHasNotTakenTheTaskIsToldToTakeItFirst() {
        cs01.post(WebUser.ENGINE + "/task/%s/unclaim".formatted(task.getId()), Map.of());

        Answer answer = cs01.upload(tep(task), SIGNED, "a.pdf", ExampleFiles.pdf());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("hãy nhận việc trước");
        assertThat(cs01.get(tep(task)).json().get("whyNotChange").asText()).contains("hãy nhận việc trước");
    }

    @Test
    void aRequestWithoutTheTokenOfThePageChangesNothing() {
        assertThat(cs01.postWithoutToken(tep(task), "{}").status()).isEqualTo(403);
        assertThat(files()).isZero();
    }

    @Test
    void aSupervisorSeesThatFilesAreThereAndNothingElse() {
        String id = added("bao-cao.pdf", ExampleFiles.pdf());
        WebUser supervisor = WebUser.signedIn(port, "giamsat");
        assertThat(supervisor.get(tep(task)).json().get("files")).isEmpty();

        submit();
        Task check = taskOfUnit("userTask_checkReport");

        assertThat(supervisor.get(tep(check)).json().at("/files/0/opens").asBoolean()).isFalse();
        assertThat(supervisor.get(tep(check) + "/" + id).status()).isEqualTo(404);
        assertThat(supervisor.upload(tep(check), SIGNED, "a.pdf", ExampleFiles.pdf()).status()).isEqualTo(400);
        assertThat(supervisor.json("DELETE", tep(check) + "/" + id, Map.of()).status()).isEqualTo(400);
        assertThat(files()).isOne();
    }

    @Test
    void whatWentInWithTheReportIsReadByTheCheckerAndStaysWhenItComesBack() {
        byte[] content = ExampleFiles.pdf();
        String first = added("bao-cao.pdf", content);
        submit();
        Task check = taskOfUnit("userTask_checkReport");
        WebUser checker = WebUser.signedIn(port, "bantuyengiao");

        assertThat(checker.get(tep(check)).json().at("/files/0/version").asInt()).isEqualTo(1);
        assertThat(checker.download(tep(check) + "/" + first)).isEqualTo(content);
        assertThat(checker.upload(tep(check), SIGNED, "a.pdf", ExampleFiles.pdf()).status()).isEqualTo(400);
        assertThat(checker.json("DELETE", tep(check) + "/" + first, Map.of()).status()).isEqualTo(400);
        assertThat(scenario.formOf("bantuyengiao", check).get("attachmentList").toString()).contains("bao-cao.pdf");

        scenario.complete("bantuyengiao", check, Map.of("decision", "RETURN", "returnReason", "Thiếu ảnh",
                "newDueDate", "2021-03-12"));
        scenario.runJobs(plan);
        scenario.moveTo("2021-02-23T08:00");
        task = taskOfUnit("userTask_submitReport");
        claim(cs01, "cs01", task);
        Answer refused = cs01.json("DELETE", tep(task) + "/" + first, Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).contains("đã gửi cùng báo cáo");
        added("anh.png", ExampleFiles.image("png", 20, 20));

        JsonNode seen = cs01.get(tep(task)).json().get("files");
        assertThat(seen.findValuesAsText("version")).containsExactly("1", "null");
        assertThat(seen.findValues("removable").toString()).isEqualTo("[false, true]");
    }

    @Test
    void aSignedReportInWordIsHeldAgainstTheRulesOfFormat() {
        String word = added("bao-cao.docx", ExampleFiles.docx());
        String pdf = added("bao-cao.pdf", ExampleFiles.pdf());

        Answer answer = cs01.get(tep(task) + "/" + word + "/the-thuc");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().isArray()).isTrue();
        assertThat(cs01.get(tep(task) + "/" + pdf + "/the-thuc").status()).isEqualTo(404);
        assertThat(WebUser.signedIn(port, "cs02").get(tep(task) + "/" + word + "/the-thuc").status()).isEqualTo(404);
        assertThat(WebUser.signedIn(port, "giamsat").get(tep(task) + "/" + word + "/the-thuc").status()).isEqualTo(404);
    }

    @Test
    void addingAndRemovingAreOneEntryOfTheJournalEach() {
        String id = added("bao-cao.pdf", ExampleFiles.pdf());
        assertThat(cs01.json("DELETE", tep(task) + "/" + id, Map.of()).status()).isEqualTo(204);

        assertThat(journal.of(plan).stream().filter(entry -> entry.action().startsWith("attachment")))
                .extracting(JournalEntry::actor, JournalEntry::action)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cs01", "attachmentAdded"),
                        org.assertj.core.groups.Tuple.tuple("cs01", "attachmentRemoved"));
        assertThat(journal.brokenStreams(plan)).isEmpty();
        assertThat(files()).isZero();
    }
}
