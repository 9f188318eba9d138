package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two units report on one issued plan over HTTP: neither reaches the other's report, nor around its own form. */
@WebTest
class CollectReportSeparationTest {

    private static final List<String> ROLES = List.of("bantuyengiao", "vanphong", "thuongtruc", "uyvien01",
            "bantochuc", "ubkt", "bandanvan", "vanthu", "cs01", "dk01", "giamsat", "quantri");
    private static final List<String> TABLES = List.of("plan_unit", "report_acknowledgement", "report_version",
            "report_cell", "report_nomination", "report_extension", "journal_entry");

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ReportRegimes regimes;
    @Autowired
    private FigureSheets sheets;
    @Autowired
    private Plans plans;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private WebUser cs01;
    private WebUser cs02;
    private String own;
    private String foreign;

    @BeforeEach
    void bothUnitsHaveAcknowledgedAndOweTheirReports() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenARunningPlan(List.of("CS01", "CS02"));
        cs01 = WebUser.signedIn(port, "cs01");
        cs02 = WebUser.signedIn(port, "cs02");
        own = acknowledge(cs01);
        foreign = acknowledge(cs02);
    }

    /** Returns the id of the task that follows. */
    private String acknowledge(WebUser unit) {
        String request = onlyTask(unit);
        Answer answer = unit.post("%s/task/%s/submit-form".formatted(ENGINE, request),
                WebUser.form(Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000")));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        return onlyTask(unit);
    }

    private String onlyTask(WebUser unit) {
        var list = unit.post(ENGINE + "/task?maxResults=100",
                Map.of("processInstanceBusinessKey", plan.value())).json();
        assertThat(list).as("tasks of this plan in the unit's list").hasSize(1);
        return list.get(0).get("id").asText();
    }

    private Map<String, Object> report() {
        return ReportExamples.form(regimes.get("five-year-review", 1), ReporterKind.PARTY);
    }

    /** The workbook of figures that says what such a form says. */
    private void handInItsSheet(Map<String, Object> form) {
        sheets.keep(ReportExamples.sheet(regimes.get("five-year-review", 1), ReporterKind.PARTY, plans.get(plan), "CS01",
                form), new byte[] {1});
    }

    private static Map<String, Object> extension(String proposedDate) {
        return Map.of("action", "ASK_EXTENSION", "extensionReason", "Đang tổ chức đại hội chi bộ",
                "proposedDate", proposedDate);
    }

    /** Everything that the plan has left anywhere: its tasks, their variables, and every row of its reports. */
    private Map<String, Object> traces() {
        Map<String, Object> traces = new TreeMap<>();
        TABLES.forEach(table -> traces.put(table, jdbc
                .sql("select * from " + table + " where plan_id = ? order by 1, 2").param(plan.value()).query()
                .listOfRows()));
        scenario.tasksOf(plan).list().forEach(task -> traces.put("task " + task.getId(), List.of(task.getName(),
                String.valueOf(task.getAssignee()), tasks.getIdentityLinksForTask(task.getId()).size(),
                tasks.getTaskComments(task.getId()).size(), tasks.getVariables(task.getId()))));
        scenario.instancesOf(plan).forEach(instance ->
                traces.put("variables " + instance.getId(), runtime.getVariables(instance.getId())));
        return traces;
    }

    @Test
    void eachUnitSeesExactlyItsOwnTask() {
        assertThat(own).isNotEqualTo(foreign);
        assertThat(onlyTask(cs01)).isEqualTo(own);
        assertThat(onlyTask(cs02)).isEqualTo(foreign);
        for (WebUser unit : List.of(cs01, cs02)) {
            Answer count = unit.post(ENGINE + "/task/count", Map.of("processInstanceBusinessKey", plan.value()));
            assertThat(count.json().get("count").asInt()).isEqualTo(1);
        }
    }

    @Test
    void theOthersTaskCannotBeRead() {
        for (String part : List.of("", "/form", "/form-variables", "/deployed-form", "/rendered-form", "/variables",
                "/localVariables", "/variables/unitCode", "/identity-links", "/comment", "/attachment")) {
            Answer answer = cs01.get("%s/task/%s%s".formatted(ENGINE, foreign, part));
            assertThat(answer.status() == 403 || answer.status() == 404
                    || answer.status() == 200 && List.of("[]", "{}").contains(answer.body()))
                    .as("%s: %s", part, answer).isTrue();
            assertThat(answer.body()).as(part).doesNotContain("CS02", "Chi bộ Ban Tổ chức Tỉnh ủy");
        }
    }

    @Test
    void theOthersTaskCannotBeFoundByItsIdOrItsUnit() {
        String unitCode = "unitCode_eq_CS02";
        for (String query : List.of("/task?taskId=" + foreign, "/task?processVariables=" + unitCode,
                "/task?candidateGroup=unit-CS02", "/process-instance?variables=" + unitCode,
                "/variable-instance?variableValues=" + unitCode, "/history/task?taskId=" + foreign)) {
            Answer answer = cs01.get(ENGINE + query + "&maxResults=100");
            assertThat(answer.status() == 403 || answer.body().equals("[]")).as("%s: %s", query, answer).isTrue();
        }
    }

    @Test
    void theOthersTaskCannotBeTakenCompletedOrChanged() {
        Map<String, Object> before = traces();
        Map<String, Object> complete = WebUser.form(report());
        Map<String, Object> variable = Map.of("value", true, "type", "Boolean");
        List<Answer> answers = List.of(onForeign("claim", Map.of("userId", "cs01")),
                onForeign("assignee", Map.of("userId", "cs01")), onForeign("complete", complete),
                onForeign("submit-form", complete), onForeign("submit-form", WebUser.form(extension("2021-03-12"))),
                onForeign("variables", Map.of("modifications", Map.of("reportSubmitted", variable))),
                onForeign("identity-links", Map.of("groupId", "unit-CS01", "type", "candidate")),
                cs01.json("PUT", "%s/task/%s/variables/reportSubmitted".formatted(ENGINE, foreign), variable));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(403, 404));

        // the engine refuses this one before it asks who is there, with a status of its own
        assertThat(onForeign("comment/create", Map.of("message", "xem")).status()).isEqualTo(400);
        assertThat(cs01.json("DELETE", "%s/task/%s".formatted(ENGINE, foreign), Map.of()).status()).isEqualTo(403);
        assertThat(traces()).isEqualTo(before);
    }

    private Answer onForeign(String action, Object body) {
        return cs01.post("%s/task/%s/%s".formatted(ENGINE, foreign, action), body);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(Map.of("figureA2", -1), "“Đảng viên nữ” không được là số âm; hãy sửa lại."),
                Arguments.of(Map.of("figureA2", 11), "không được lớn hơn tổng số đảng viên (A1)"),
                Arguments.of(Map.of("results", ""), "Chưa viết phần “Kết quả đạt được”; hãy viết rồi gửi lại."),
                Arguments.of(Map.of("reportSubmitted", true), "Biểu mẫu này không có trường “reportSubmitted”"),
                Arguments.of(Map.of("unitCode", "CS02"), "Biểu mẫu này không có trường “unitCode”"),
                Arguments.of(extension("2021-02-21"), "Ngày gia hạn phải sau ngày hôm nay (22/02/2021)"),
                Arguments.of(extension("22/02/2021"), "“Ngày đơn vị sẽ nộp” không phải là ngày hợp lệ"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongReportIsRefusedInOneSentenceAndLeavesNothing(Map<String, Object> changed, String sentence) {
        Map<String, Object> sent = new HashMap<>(report());
        sent.putAll(changed);
        handInItsSheet(sent);
        Map<String, Object> before = traces();
        for (String action : List.of("submit-form", "complete")) {
            Answer answer = onOwn(action, sent);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).contains(sentence);
            assertThat(traces()).isEqualTo(before);
        }
    }

    @Test
    void theSameReportWithoutAMistakeIsTakenAndStored() {
        handInItsSheet(report());
        Map<String, Object> before = traces();

        Answer answer = onOwn("submit-form", report());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        assertThat(traces()).isNotEqualTo(before);
        assertThat(jdbc.sql("select unit_code from report_version where plan_id = ?").param(plan.value())
                .query(String.class).list()).containsExactly("CS01");
    }

    private Answer onOwn(String action, Map<String, Object> fields) {
        return cs01.post("%s/task/%s/%s".formatted(ENGINE, own, action), WebUser.form(fields));
    }

    @Test
    void nobodyOpensAReportPastThePlan() {
        long before = runtime.createProcessInstanceQuery().count();
        String definition = runtime.createProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                .processDefinitionKey(CollectReport.KEY).list().get(0).getProcessDefinitionId();
        Map<String, Object> bare = Map.of("businessKey", plan.value());
        Map<String, Object> full = new HashMap<>(WebUser.form(
                Map.of("planId", plan.value(), "unitCode", "CS01", "unitGroup", "unit-CS01")));
        full.putAll(bare);
        for (String role : ROLES) {
            WebUser user = WebUser.signedIn(port, role);
            for (String path : List.of("key/" + CollectReport.KEY, definition)) {
                assertThat(List.of(start(user, path, "start", bare), start(user, path, "start", full),
                        start(user, path, "submit-form", bare), start(user, path, "submit-form", full)))
                        .as(role).allSatisfy(CollectReportSeparationTest::isRefused);
            }
        }
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    private static Answer start(WebUser user, String definition, String action, Map<String, Object> body) {
        return user.post("%s/process-definition/%s/%s".formatted(ENGINE, definition, action), body);
    }

    /** For want of the right to start it or, for who has every right, by the form guard. */
    private static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).containsAnyOf("AuthorizationException", "không khởi tạo trực tiếp được");
    }
}
