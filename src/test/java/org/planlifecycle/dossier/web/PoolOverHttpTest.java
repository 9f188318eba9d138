package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ConnectionsReturned;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every reading address of the dossier and of the progress page, opened again and again: each connection comes back. */
@WebTest
class PoolOverHttpTest {

    private static final int OFTEN = 200;

    /** For what a page asks beside its own content, and for files: the count tells of a single lost connection, too. */
    private static final int A_FEW_TIMES = 3;

    @LocalServerPort private int port;
    @Autowired private Scenario scenario;
    @Autowired private TaskService tasks;
    @Autowired private ReportRegimes regimes;
    @Autowired private FigureSheets sheets;
    @Autowired private Plans plans;
    @Autowired private DataSource database;

    private PlanId plan;

    @BeforeEach
    void aSummaryIsDiscussedAndOneUnitStillReports() {
        plan = scenario.givenUnitsAtTheirReports("ket-noi-" + Long.toString(System.nanoTime(), 36), "CS01", "CS02");
        for (String userId : List.of("cs01", "cs02")) {
            Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
            sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan),
                    userId.toUpperCase(Locale.ROOT), form), new byte[] {1});
            scenario.complete(userId, taskOf(userId), form);
            scenario.complete("bantuyengiao", plan, "userTask_checkReport", Map.of("decision", "ACCEPT"));
        }
        scenario.runJobs(plan);
        Narrative narrative = ReportExamples.narrative();
        scenario.complete("bantuyengiao", plan, "userTask_draftSummary", new HashMap<>(Map.of(
                "results", narrative.results(), "shortcomings", narrative.shortcomings(), "lessons",
                narrative.lessons(), "solutions", narrative.solutions(), "exemplars", narrative.exemplars())));
        scenario.complete("vanphong", scenario.tasksOf(plan).taskDefinitionKey("userTask_consultSummary")
                .taskCandidateGroup("office").singleResult(), Map.of("verdict", "COMMENT", "remarks",
                List.of(Map.of("part", "LESSONS", "text", "Cần bổ sung"))));
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void anOfficialWhoOpensTheDossierAgainAndAgain() {
        Task consulted = scenario.tasksOf(plan).taskDefinitionKey("userTask_consultSummary")
                .taskCandidateGroup("organisation").singleResult();
        String task = "/tasks/" + consulted.getId();

        opened("bantochuc", OFTEN, dossier(task));
        opened("bantochuc", A_FEW_TIMES, dossier("/cards?task=" + consulted.getId(), "/filter-counts",
                task + "/themes", task + "/tep", task + "/draft", task + "/working-papers",
                task + "/working-papers/summary-draft", task + "/working-papers/summary-comments", task + "/receipts.xlsx"));
        asked("bantochuc", DossierController.BASE + "/unicode", List.of("Nội dung gõ bằng mã mới."));
    }

    @Test
    void aUnitThatOpensItsReportAgainAndAgain() {
        plan = scenario.givenUnitsAtTheirReports("ket-noi-" + Long.toString(System.nanoTime(), 36), "CS03");
        String task = "/tasks/" + taskOf("cs03").getId();

        opened("cs03", OFTEN, dossier(task));
        opened("cs03", A_FEW_TIMES, List.of("/camunda/api/trang-dau/plans"));
        opened("cs03", A_FEW_TIMES, dossier("/cards?task=" + taskOf("cs03").getId(), "/filter-counts",
                task + "/bieu-so-lieu", task + "/tep", task + "/draft", task + "/bieu-so-lieu/tep"));
    }

    @Test
    void aSupervisorWhoWatchesTheProgressAllDay() {
        String here = "/plans/" + plan.value();

        opened("giamsat", OFTEN, progress(here));
        opened("giamsat", A_FEW_TIMES, progress("/me", "/plans", here + "/figures", here + "/units",
                here + "/units/CS01", here + "/audit", here + "/documents", here + "/path", here + "/figures/1?level=WHOLE",
                here + "/figures/1/missing", here + "/units.xlsx", here + "/figures/1/workbook", here + "/receipts.xlsx",
                "/diagrams/collect-reports.svg"));
    }

    private void asked(String userId, String address, Object body) {
        WebUser user = WebUser.signedIn(port, userId);
        int before = ConnectionsReturned.activeIn(database);
        for (int time = 1; time <= OFTEN; time++) {
            assertThat(user.json("POST", address, body).status()).as("%s, time %d", address, time).isEqualTo(200);
        }
        assertThat(ConnectionsReturned.activeIn(database)).as(address).isLessThanOrEqualTo(before);
    }

    private void opened(String userId, int times, List<String> addresses) {
        WebUser user = WebUser.signedIn(port, userId);
        int before = ConnectionsReturned.activeIn(database);
        for (String address : addresses) {
            for (int time = 1; time <= times; time++) {
                assertThat(user.get(address).status()).as("%s, time %d", address, time).isEqualTo(200);
            }
            assertThat(ConnectionsReturned.activeIn(database)).as(address).isLessThanOrEqualTo(before);
        }
    }

    private static List<String> dossier(String... paths) {
        return under(DossierController.BASE, paths);
    }

    private static List<String> progress(String... paths) {
        return under("/camunda/api/tien-do", paths);
    }

    private static List<String> under(String base, String... paths) {
        List<String> addresses = new ArrayList<>();
        List.of(paths).forEach(path -> addresses.add(base + path));
        return addresses;
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }
}
