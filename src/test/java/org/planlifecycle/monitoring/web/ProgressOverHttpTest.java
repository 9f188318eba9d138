package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The progress of a plan as the page reads it over HTTP, and who may not. */
@WebTest
class ProgressOverHttpTest {

    private static final String BASE = ProgressController.BASE;
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;

    private PlanId plan;

    @BeforeEach
    void threeUnitsHaveTheirTaskAndOneHasAcknowledged() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("tien-do-" + ++plansSoFar, "CS01", "CS02", "DK01");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        scenario.complete("cs01", taskOf("cs01"), Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000"));
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private Answer read(String userId, String path) {
        return WebUser.signedIn(port, userId).get(BASE + path);
    }

    private JsonNode json(String path) {
        Answer answer = read("giamsat", path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(node -> node.at(field).asText()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/plans", "/plans/PLAN", "/plans/PLAN/units", "/plans/PLAN/units/CS01",
        "/plans/PLAN/audit", "/plans/PLAN/units.xlsx", "/plans/PLAN/path", "/diagrams/collect-reports.svg"})
    void unitsAndStrangersGetNothing(String path) {
        String here = BASE + path.replace("PLAN", plan.value());
        assertThat(WebUser.anonymous(port).get(here).status()).isEqualTo(401);
        for (String userId : List.of("cs01", "dk01", "vanthu", "bantochuc", "ubkt", "bandanvan")) {
            Answer answer = WebUser.signedIn(port, userId).get(here);
            assertThat(answer.status()).as(userId).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("CS02");
        }
        for (String userId : List.of("giamsat", "bantuyengiao", "thuongtruc", "uyvien01", "vanphong", "quantri")) {
            assertThat(WebUser.signedIn(port, userId).get(here).status()).as(userId).isEqualTo(200);
        }
    }

    @Test
    void onlySupervisorsAndPropagandaAreOfferedActions() {
        assertThat(read("giamsat", "/me").json().get("mayAct").asBoolean()).isTrue();
        assertThat(read("bantuyengiao", "/me").json().get("mayAct").asBoolean()).isTrue();
        assertThat(read("thuongtruc", "/me").json().get("mayAct").asBoolean()).isFalse();
        assertThat(read("quantri", "/me").json().get("mayAct").asBoolean()).isFalse();
    }

    @Test
    void thePathCountsTheStepsOfAllUnitsAndItsDiagramsKnowThem() {
        JsonNode processes = json("/plans/%s/path".formatted(plan));

        JsonNode ofUnits = StreamSupport.stream(processes.spliterator(), false)
                .filter(one -> one.get("key").asText().equals("collect-report")).findFirst().orElseThrow();
        assertThat(ofUnits.get("name").asText()).isEqualTo("Báo cáo của đơn vị");
        assertThat(ofUnits.get("steps")).filteredOn(step -> step.get("reached").asInt() > 1).isNotEmpty();
        for (JsonNode process : processes) {
            String drawn = read("giamsat", "/diagrams/%s.svg".formatted(process.get("key").asText())).body();
            assertThat(texts(process.get("steps"), "/activityId")).allSatisfy(step ->
                    assertThat(drawn).contains("data-element-id=\"%s\"".formatted(step)));
        }
        assertThat(read("giamsat", "/diagrams/no-such-process.svg").status()).isEqualTo(404);
    }

    @Test
    void aPlanSaysWhatItWaitsForAndWhoHoldsIt() {
        JsonNode view = json("/plans/" + plan);

        assertThat(texts(view.get("waiting"), "/activity")).contains("Chờ đủ báo cáo", "Đến mốc đôn đốc",
                "Hết hạn nhận báo cáo");
        assertThat(texts(view.get("phases"), "/state")).containsExactly("AHEAD", "RUNNING", "AHEAD", "AHEAD", "AHEAD",
                "AHEAD");
        assertThat(view.at("/counts/pending").asInt()).isEqualTo(3);
        assertThat(view.at("/states/WORKING").asInt()).isOne();
        assertThat(view.at("/states/NOT_ACKNOWLEDGED").asInt()).isEqualTo(2);
        assertThat(texts(view.get("ladder"), "/code")).containsExactly("T-7", "T-3", "T-1", "T0", "T+1", "T+2", "T+3",
                "T+5");
        assertThat(view.get("lastDay").asText()).isEqualTo("2021-03-07");
    }

    @Test
    void theSameIsToldToWhoHasNoRightsInTheEngine() {
        assertThat(texts(read("bantuyengiao", "/plans/" + plan).json().get("waiting"), "/activity"))
                .contains("Chờ đủ báo cáo");
    }

    @Test
    void lateUnitsAreShownWithTheirDaysAndTheNextStep() {
        scenario.moveTo("2021-03-05T10:00");
        scenario.runJobs(plan);
        scenario.moveTo("2021-03-09T10:00");
        scenario.runJobs(plan);

        JsonNode late = json("/plans/%s/units?show=OVERDUE&sort=DAYS_LATE&descending=true".formatted(plan));

        assertThat(late.get("total").asInt()).isEqualTo(3);
        assertThat(texts(late.get("rows"), "/unit/code")).containsExactly("CS01", "CS02", "DK01");
        assertThat(late.at("/rows/0/daysLate").asInt()).isEqualTo(2);
        assertThat(late.at("/rows/0/unit/lastStep").asText()).isNotEmpty();
        assertThat(late.at("/rows/0/next/code").asText()).startsWith("T+");
        JsonNode ladder = json("/plans/" + plan).get("ladder");
        assertThat(StreamSupport.stream(ladder.spliterator(), false).mapToInt(step -> step.get("units").asInt()).sum())
                .isPositive();
    }

    @Test
    void thePageItselfIsThereForWhoHasNoCockpit() {
        for (String file : List.of("page.js", "tien-do.css")) {
            assertThat(WebUser.signedIn(port, "thuongtruc").get("/camunda/app/cockpit/scripts/tien-do/" + file).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theTableComesInPages() {
        JsonNode page = json("/plans/%s/units?size=2&page=1".formatted(plan));

        assertThat(page.get("total").asInt()).isEqualTo(3);
        assertThat(texts(page.get("rows"), "/unit/code")).containsExactly("DK01");
        assertThat(json("/plans/%s/units?size=1000000".formatted(plan)).get("size").asInt()).isEqualTo(200);
        assertThat(texts(json("/plans/%s/units?q=cs02".formatted(plan)).get("rows"), "/unit/code"))
                .containsExactly("CS02");
    }

    @Test
    void oneUnitShowsWhoHoldsItsReport() {
        JsonNode unit = json("/plans/%s/units/CS01".formatted(plan));

        assertThat(unit.at("/row/stateLabel").asText()).isEqualTo("Đang làm báo cáo");
        assertThat(unit.at("/waiting/0/activity").asText()).isEqualTo("Nộp báo cáo");
        assertThat(unit.at("/waiting/0/holder").asText()).contains("Đảng bộ Văn phòng Tỉnh ủy");
    }

    @Test
    void theAuditTrailJoinsJournalAndOperationLog() {
        WebUser cs02 = WebUser.signedIn(port, "cs02");
        assertThat(cs02.post(WebUser.ENGINE + "/task/%s/claim".formatted(taskOf("cs02").getId()),
                Map.of("userId", "cs02")).status()).isEqualTo(204);

        JsonNode trail = json("/plans/%s/audit".formatted(plan));

        assertThat(texts(trail.get("rows"), "/detail")).contains("Đơn vị xác nhận đã nhận yêu cầu báo cáo.",
                "Nhận việc: Xác nhận đã nhận yêu cầu – Đơn vị CS02");
        assertThat(texts(json("/plans/%s/audit?unit=CS01".formatted(plan)).get("rows"), "/unitCode"))
                .isNotEmpty().containsOnly("CS01");
        assertThat(json("/plans/%s/audit?size=1".formatted(plan)).get("rows")).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() {
        for (String path : List.of("/plans/Kh%C3%B4ng", "/plans/%s/units?sort=PASSWORD".formatted(plan),
                "/plans/%s/units?page=abc".formatted(plan))) {
            Answer answer = read("giamsat", path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.json().get("message").asText()).contains("hãy tải lại trang");
            assertThat(answer.body()).doesNotContain("Exception", "org.", "SELECT");
        }
        assertThat(read("giamsat", "/plans/khong-co-dau").status()).isEqualTo(404);
        assertThat(read("giamsat", "/plans/%s/units/CS99".formatted(plan)).status()).isEqualTo(404);
    }
}
