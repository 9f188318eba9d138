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
import org.planlifecycle.consolidation.Consolidation;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The consolidated figures as the page reads them over HTTP: tables, origins, differences, and who may not. */
@WebTest
class FiguresOverHttpTest {

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
    private Consolidation consolidation;

    private PlanId plan;

    @BeforeEach
    void oneUnitHasReportedAndOneHasNot() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("so-lieu-" + ++plansSoFar, "CS01", "CS02");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        scenario.complete("cs01", taskOf("cs01"), Map.of("contactName", "Đầu mối", "contactPhone", "0900 000 000"));
        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
        sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan), "CS01", form),
                new byte[] {1});
        scenario.complete("cs01", taskOf("cs01"), form);
        scenario.complete("bantuyengiao", plan, "userTask_checkReport", Map.of("decision", "ACCEPT"));
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private Answer read(String userId, String path) {
        return WebUser.signedIn(port, userId).get(ProgressController.BASE + "/plans/" + plan + "/figures" + path);
    }

    private JsonNode json(String path) {
        Answer answer = read("giamsat", path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode line(JsonNode table, String code) {
        return StreamSupport.stream(table.get("lines").spliterator(), false)
                .filter(line -> line.get("code").asText().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void beforeTheFiguresAreTakenThereIsNothingToLookAt() {
        assertThat(json("").get("snapshots")).isEmpty();
        assertThat(read("giamsat", "/1?level=WHOLE").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1?level=WHOLE", "/1?level=UNIT&key=CS01", "/1/missing", "/1/workbook",
        "/1/origins?level=WHOLE&indicator=A1&period=2020"})
    void unitsAndStrangersGetNothing(String path) {
        consolidation.consolidate(plan);

        assertThat(WebUser.anonymous(port).get(ProgressController.BASE + "/plans/" + plan + "/figures" + path).status())
                .isEqualTo(401);
        for (String userId : List.of("cs01", "dk01", "vanthu", "bantochuc")) {
            assertThat(read(userId, path).status()).as(userId).isEqualTo(403);
        }
        for (String userId : List.of("giamsat", "bantuyengiao", "thuongtruc", "vanphong")) {
            assertThat(read(userId, path).status()).as(userId).isEqualTo(200);
        }
    }

    @Test
    void aTableSaysWhatIsReportedByHowManyAndWhatIsNotAdded() {
        consolidation.consolidate(plan);

        JsonNode table = json("/1?level=WHOLE");

        assertThat(table.get("scope").asText()).isEqualTo("Toàn Đảng bộ");
        assertThat(table.get("periods")).hasSize(6);
        assertThat(line(table, "A1").get("years").asText()).isEqualTo("không cộng");
        assertThat(line(table, "A1").at("/cells/4/reported").asInt()).isEqualTo(1);
        assertThat(line(table, "A1").at("/cells/4/asked").asInt()).isEqualTo(2);
        assertThat(line(table, "A1").at("/cells/0/text").asText()).matches("\\d+");
        assertThat(line(table, "H1").get("cells").get(5).isNull()).isTrue();
        assertThat(json("/1/missing").get(0).get("code").asText()).isEqualTo("CS02");
    }

    @Test
    void aCorrectionShowsInTheOldTableInItsOriginAndAsADifference() {
        consolidation.consolidate(plan);
        scenario.start("bantuyengiao", "restate-figures", Map.of("plan", plan.value(), "unit", "CS01", "indicator", "A4",
                "period", "2020", "newNumber", 777, "reason", "Đếm thiếu.", "evidence", "Bảng lương tháng 12/2020."));
        scenario.complete("thuongtruc", plan, "userTask_approveRestatement", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(json("").get("snapshots")).hasSize(2);
        assertThat(line(json("/1?level=WHOLE"), "A4").at("/cells/4/changed").asBoolean()).isTrue();
        assertThat(line(json("/1?level=WHOLE"), "A1").at("/cells/4/changed").asBoolean()).isFalse();
        assertThat(line(json("/2?level=WHOLE"), "A4").at("/cells/4/text").asText()).isEqualTo("777");
        assertThat(line(json("/2?level=WHOLE"), "A4").at("/cells/4/changed").asBoolean()).isFalse();
        JsonNode origin = json("/2/origins?level=WHOLE&indicator=A4&period=2020").get(0);
        assertThat(origin.get("correction").asText()).contains("777", "Bảng lương tháng 12/2020.");
        assertThat(origin.get("version").asInt()).isEqualTo(2);
        assertThat(json("/1/origins?level=WHOLE&indicator=A4&period=2020").get(0).get("nowValue").asText())
                .isEqualTo("777");
        JsonNode difference = json("/2/difference");
        assertThat(difference.get("inputs")).hasSize(1);
        assertThat(difference.at("/figures/0/units/0").asText()).isEqualTo("CS01");
        assertThat(read("giamsat", "/1/difference").status()).isEqualTo(400);
    }

    @Test
    void anUnknownFileIsNotHandedOut() {
        assertThat(read("giamsat", "/evidence/khong-co").status()).isEqualTo(404);
    }
}
