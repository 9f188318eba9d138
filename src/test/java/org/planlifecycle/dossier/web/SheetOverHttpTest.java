package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.workbook.SheetExamples;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.rehearsal.WorkbookFiller;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The workbook of figures over HTTP: its unit gets and hands it in, the checker opens it, nobody else sees it. */
@WebTest
class SheetOverHttpTest {

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
    private Plans plans;
    @Autowired
    private Reports reports;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private Task task;
    private WebUser cs01;

    @BeforeEach
    void aUnitHasTakenItsReport() {
        plan = scenario.givenUnitsAtTheirReports("bieu-" + ++plansSoFar, "CS01", "CS02");
        task = taskOf("cs01");
        cs01 = WebUser.signedIn(port, "cs01");
        claim(cs01, "cs01", task);
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private static void claim(WebUser user, String userId, Task task) {
        assertThat(user.post(WebUser.ENGINE + "/task/%s/claim".formatted(task.getId()), Map.of("userId", userId))
                .status()).isEqualTo(204);
    }

    private static String sheet(Task task) {
        return DossierController.BASE + "/tasks/%s/bieu-so-lieu".formatted(task.getId());
    }

    private FigureTable figures() {
        return ReportExamples.table(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan).period(),
                ReportExamples.figures(regimes.inForce(plan), ReporterKind.PARTY));
    }

    private byte[] filled() {
        return WorkbookFiller.fill(cs01.download(sheet(task) + "/tep"), figures());
    }

    private Answer handIn(byte[] workbook) {
        return cs01.upload(sheet(task), Map.of(), "bieu-so-lieu.xlsx", workbook);
    }

    private int kept() {
        return jdbc.sql("select count(*) from figure_sheet where plan_id = ?").param(plan.value())
                .query(Integer.class).single();
    }

    @Test
    void theUnitGetsItsWorkbookFillsItInAndHandsItIn() {
        byte[] workbook = filled();

        Answer answer = handIn(workbook);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode view = cs01.get(sheet(task)).json();
        assertThat(view.at("/pending/fileName").asText()).isEqualTo("bieu-so-lieu.xlsx");
        assertThat(view.get("required").asBoolean()).isTrue();
        assertThat(view.get("whyNotHandIn").asText()).isEmpty();
        assertThat(cs01.get(sheet(task) + "/tep").headers()).contains("attachment; filename", "bieu-so-lieu-CS01-2016-2020.xlsx",
                "nosniff", "no-store");
    }

    /** Whether the draft was saved before the workbook or after it, and whether it holds blanks or other numbers. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theFiguresOfTheWorkbookAreShownOverTheDraftAndReported(boolean draftFirst) {
        Map<String, Object> typed = new HashMap<>(Map.of("results", "Kết quả đang viết dở", "figureA2", 99, "figureH1", ""));
        typed.put("figureA1", null);
        String draft = DossierController.BASE + "/tasks/%s/draft".formatted(task.getId());
        if (draftFirst) {
            assertThat(cs01.json("PUT", draft, typed).status()).isEqualTo(200);
        }
        assertThat(handIn(filled()).status()).isEqualTo(200);
        if (!draftFirst) {
            assertThat(cs01.json("PUT", draft, typed).status()).isEqualTo(200);
        }

        JsonNode form = cs01.get(WebUser.ENGINE + "/task/%s/form-variables?deserializeValues=false".formatted(task.getId()))
                .json();
        Figures written = figures().of(ReportPeriod.ofYear(2020));
        assertThat(form.at("/results/value").asText()).isEqualTo("Kết quả đang viết dở");
        assertThat(form.at("/figureA1/value").asInt()).isEqualTo(written.numbers().get("A1"));
        assertThat(form.at("/figureA2/value").asInt()).isEqualTo(written.numbers().get("A2"));
        assertThat(form.at("/figureH1/value").asText()).isEqualTo(written.grades().get("H1").name());

        scenario.complete("cs01", task, ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY));
        assertThat(reports.latest(plan, "CS01").orElseThrow().figures()).isEqualTo(figures());
    }

    /** The form was open and empty when the workbook was handed in, or its figures were wiped out afterwards. */
    @Test
    void aFormThatLeavesBlankWhatTheWorkbookSaysIsAskedAndNothingIsChosen() {
        assertThat(handIn(filled()).status()).isEqualTo(200);
        Map<String, Object> blank = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
        blank.keySet().removeIf(field -> field.startsWith("figure"));

        assertThatThrownBy(() -> scenario.complete("cs01", task, blank))
                .hasMessageContaining("A1 (biểu mẫu để trống, biểu số liệu ghi 10)")
                .hasMessageContaining("tải lại trang để lấy số của biểu");
        assertThat(reports.latest(plan, "CS01")).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedCellByCellAndNothingIsKept() {
        byte[] wrong = SheetExamples.changed(filled(), book -> {
            SheetExamples.cell(book, "F8").setCellValue(2);
            SheetExamples.cell(book, "D23").setCellValue("12,5");
        });

        Answer answer = handIn(wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("message").asText()).contains("chỗ phải sửa; hãy sửa trong tệp rồi nộp lại");
        assertThat(answer.json().get("findings").findValuesAsText("cell")).contains("F8", "D23");
        assertThat(answer.json().at("/findings/0/severity").asText()).isEqualTo("BLOCKING");
        assertThat(kept()).isZero();
    }

    @Test
    void anotherUnitsWorkbookIsNotTaken() {
        WebUser cs02 = WebUser.signedIn(port, "cs02");
        Task own = taskOf("cs02");
        byte[] foreign = WorkbookFiller.fill(cs02.download(sheet(own) + "/tep"), figures());

        Answer answer = handIn(foreign);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/findings/0/rule").asText()).contains("biểu của đơn vị khác");
        assertThat(kept()).isZero();
    }

    @Test
    void aStrangerAndAnotherUnitGetNothing() {
        handIn(filled());

        assertThat(WebUser.anonymous(port).get(sheet(task)).status()).isEqualTo(401);
        for (String userId : List.of("cs02", "dk01", "vanthu", "bantochuc")) {
            WebUser other = WebUser.signedIn(port, userId);
            for (String path : List.of("", "/tep", "/1")) {
                assertThat(other.get(sheet(task) + path).status()).as(userId + path).isEqualTo(404);
            }
            assertThat(other.upload(sheet(task), Map.of(), "a.xlsx", filled()).status()).as(userId).isEqualTo(404);
        }
        WebUser supervisor = WebUser.signedIn(port, "giamsat");
        assertThat(supervisor.get(sheet(task)).json().get("visible").asBoolean()).isFalse();
        assertThat(supervisor.get(sheet(task) + "/tep").status()).isEqualTo(404);
        assertThat(kept()).isOne();
    }

    @Test
    void whoHasNotTakenTheTaskIsToldToTakeItFirst() {
        byte[] workbook = filled();
        cs01.post(WebUser.ENGINE + "/task/%s/unclaim".formatted(task.getId()), Map.of());

        Answer answer = handIn(workbook);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("hãy nhận việc trước");
        assertThat(kept()).isZero();
    }

    @Test
    void aRequestWithoutTheTokenOfThePageChangesNothing() {
        assertThat(cs01.send("POST", sheet(task), "multipart/form-data; boundary=x", "--x--\r\n").status()).isEqualTo(400);
        assertThat(cs01.postWithoutToken(sheet(task), "{}").status()).isEqualTo(403);
        assertThat(kept()).isZero();
    }

    @Test
    void theCheckerOpensWhatWasHandedInAndHandsInNothing() {
        byte[] workbook = filled();
        handIn(workbook);
        scenario.complete("cs01", task, ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY));
        scenario.runJobs(plan);
        Task check = tasks.createTaskQuery().processInstanceBusinessKey(plan.value())
                .taskDefinitionKey("userTask_checkReport").singleResult();
        WebUser checker = WebUser.signedIn(port, "bantuyengiao");

        assertThat(checker.get(sheet(check)).json().at("/handedIn/0/version").asInt()).isEqualTo(1);
        assertThat(checker.download(sheet(check) + "/1")).isEqualTo(workbook);
        assertThat(checker.get(sheet(check) + "/2").status()).isEqualTo(404);
        assertThat(checker.get(sheet(check) + "/tep").status()).isEqualTo(404);
        assertThat(checker.upload(sheet(check), Map.of(), "a.xlsx", workbook).status()).isEqualTo(400);
    }

    private Answer onPlan(WebUser user, String action) {
        return user.post("/camunda/api/tien-do/plans/%s/units/CS01/%s".formatted(plan.value(), action),
                Map.of("reason", "Đơn vị chỉ có thư điện tử"));
    }

    @Test
    void anOfficialTypesInWhatAUnitSentByMailAndMayNotAcceptIt() {
        byte[] workbook = filled();
        WebUser propaganda = WebUser.signedIn(port, "bantuyengiao");
        assertThat(onPlan(propaganda, "type-for").json().get("message").asText()).contains("đang tự làm báo cáo");
        cs01.post(WebUser.ENGINE + "/task/%s/unclaim".formatted(task.getId()), Map.of());
        assertThat(onPlan(WebUser.signedIn(port, "giamsat"), "type-for").json().get("message").asText())
                .contains("Chỉ cán bộ Ban Tuyên giáo");

        assertThat(onPlan(propaganda, "type-for").status()).isEqualTo(204);
        assertThat(propaganda.upload(sheet(task), Map.of(), "bieu.xlsx", workbook).status()).isEqualTo(200);
        Answer submitted = propaganda.post("%s/task/%s/submit-form".formatted(WebUser.ENGINE, task.getId()),
                WebUser.form(ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY)));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(204);
        scenario.runJobs(plan);

        assertThat(jdbc.sql("select submitted_by from report_version where plan_id = ? and unit_code = 'CS01'")
                .param(plan.value()).query(String.class).list()).containsExactly("bantuyengiao");
        assertThat(jdbc.sql("select detail from journal_entry where plan_id = ? and action = 'reportSubmitted'")
                .param(plan.value()).query(String.class).single()).contains("nhập thay đơn vị");
        Task check = tasks.createTaskQuery().processInstanceBusinessKey(plan.value())
                .taskDefinitionKey("userTask_checkReport").singleResult();
        Answer accepted = propaganda.post("%s/task/%s/submit-form".formatted(WebUser.ENGINE, check.getId()),
                WebUser.form(Map.of("decision", "ACCEPT")));
        assertThat(accepted.json().get("message").asText()).contains("không được tự kiểm tra");
        assertThat(propaganda.upload(sheet(check), Map.of(), "bieu.xlsx", workbook).status()).isEqualTo(400);
    }

    @Test
    void aWorkbookGoesByMailToAUnitThatHasOnlyMail() {
        WebUser propaganda = WebUser.signedIn(port, "bantuyengiao");

        assertThat(onPlan(propaganda, "send-sheet").status()).isEqualTo(204);

        byte[] enclosed = jdbc.sql("""
                select e.content from outbox_enclosure e join outbox_mail m on m.id = e.mail_id
                where m.plan_id = ? and m.recipient_id = 'cs01' and m.kind = 'figure-sheet'""").param(plan.value())
                .query((row, number) -> row.getBytes(1)).single();
        assertThat(handIn(WorkbookFiller.fill(enclosed, figures())).status()).isEqualTo(200);
        assertThat(onPlan(propaganda, "send-sheet").json().get("message").asText()).contains("Hôm nay đã gửi");
        assertThat(onPlan(cs01, "send-sheet").status()).isIn(403, 404);
    }
}
