package org.planlifecycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a unit cannot do at its browser: see or touch another's work, or hand in what is not right. */
@BrowserTest
class UnitSeparationBrowserIT {

    private static final String OWN = "Đơn vị CS01";
    private static final String FOREIGN = "Đơn vị CS02";
    private static final String MISSING_LESSONS = "Bài học kinh nghiệm";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;

    private Chromium chromium;
    private PlanId plan;

    @BeforeEach
    void twoUnitsHaveAcknowledgedAndWorkOnTheirReports() {
        plan = scenario.givenUnitsAtTheirReports("hai-don-vi-" + System.identityHashCode(this), "CS01", "CS02");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aUnitNeitherSeesNorOpensTheTaskOfAnother() {
        Tasklist cs01 = chromium.of("cs01");
        String foreign = taskOf("cs02").getId();

        PlaywrightAssertions.assertThat(cs01.list("Việc của đơn vị tôi")).containsText(OWN);
        PlaywrightAssertions.assertThat(cs01.list("Việc của đơn vị tôi")).not().containsText(FOREIGN);
        cs01.picture("unit-list-cs01");

        assertThat(cs01.page().waitForResponse("**/task/" + foreign, () -> cs01.open(foreign)).status())
                .isEqualTo(404);
        PlaywrightAssertions.assertThat(cs01.page().locator(".fjs-form")).hasCount(0);
        PlaywrightAssertions.assertThat(cs01.page().locator("body")).not().containsText(FOREIGN);
        cs01.picture("unit-foreign-task-cs01");

        assertThat(cs01.post("/task/%s/claim".formatted(foreign), Map.of("userId", "cs01")).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(cs01.post("/task/%s/submit-form".formatted(foreign), Map.of("variables", Map.of())).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(taskOf("cs02").getAssignee()).isNull();
    }

    @Test
    void aReportWithoutAPartIsRefusedWithASentenceInTheRedBox() {
        Map<String, Object> report = new HashMap<>(Answers.report(Answers.partyFigures(78, 7), "Cán bộ tiêu biểu"));
        report.remove("lessons");
        Tasklist cs01 = chromium.of("cs01");
        cs01.open(taskOf("cs01").getId());
        cs01.claim();
        cs01.fill(new CamundaForm("submit-report"), report);

        Response answer = cs01.send();

        assertThat(answer.status()).isEqualTo(400);
        PlaywrightAssertions.assertThat(cs01.refusal(MISSING_LESSONS)).isVisible();
        cs01.picture("refused-missing-part-cs01");
        assertThat(taskOf("cs01").getTaskDefinitionKey()).isEqualTo("userTask_submitReport");
    }

    @Test
    void aNegativeFigureIsRefusedAlsoPastTheForm() {
        Tasklist cs01 = chromium.of("cs01");
        Task own = taskOf("cs01");
        assertThat(cs01.post("/task/%s/claim".formatted(own.getId()), Map.of("userId", "cs01")).status())
                .isEqualTo(204);

        Tasklist.Answer answer = cs01.post("/task/%s/submit-form".formatted(own.getId()),
                Map.of("variables", Map.of("action", Map.of("value", "SUBMIT"), "figureA1", Map.of("value", -1))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("không được là số âm");
        assertThat(taskOf("cs01").getId()).isEqualTo(own.getId());
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee(userId)
                .taskCandidateUser(userId).endOr().singleResult();
    }
}
