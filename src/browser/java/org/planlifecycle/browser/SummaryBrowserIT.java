package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The generated summary report is drafted, commented, answered and approved, with its themes beside it. */
@BrowserTest
class SummaryBrowserIT {

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

    private Chromium chromium;
    private PlanId plan;

    @BeforeEach
    void twoUnitsHaveReported() {
        plan = scenario.givenUnitsAtTheirReports("tong-hop-" + System.identityHashCode(this), "CS01", "CS02");
        for (String userId : List.of("cs01", "cs02")) {
            Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
            sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan),
                    userId.toUpperCase(), form), new byte[] {1});
            scenario.complete(userId, taskOf(userId), form);
            scenario.complete("bantuyengiao", plan, "userTask_checkReport", Map.of("decision", "ACCEPT"));
        }
        scenario.runJobs(plan);
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void theReportGoesFromItsGeneratedDraftToApproval() {
        Tasklist propaganda = opened("bantuyengiao");
        theDossierHoldsDraftAndThemes(propaganda);
        propaganda.picture("summary-1-draft");
        propaganda.complete();

        for (String userId : List.of("bantochuc", "ubkt", "bandanvan")) {
            scenario.complete(userId, taskOf(userId), Map.of("verdict", "AGREE"));
        }
        Tasklist office = opened("vanphong");
        office.fill(new CamundaForm("consult-summary"), Map.of("verdict", "COMMENT", "remarks", List.of(
                Map.of("part", "RESULTS", "text", "Nêu rõ hơn kết quả nêu gương."),
                Map.of("part", "FIGURES", "text", "Bổ sung số liệu năm 2021."))));
        office.picture("summary-2-consult");
        office.complete();

        propaganda.open(taskOf("bantuyengiao").getId());
        propaganda.claim();
        propaganda.fill(new CamundaForm("revise-summary"), Map.of("answers", Answers.eachOf("answers",
                Map.of("answer", "PARTLY", "reason", "Chỉ bổ sung phần có số liệu.")).get("answers")));
        propaganda.picture("summary-3-revise");
        propaganda.complete();

        Tasklist committee = opened("thuongtruc");
        assertThat(committee.page().locator(".task-details .fjs-form")).containsText("Chỉ bổ sung phần có số liệu.");
        committee.picture("summary-4-approve");
        committee.fill(new CamundaForm("approve-summary"), Map.of("decision", "APPROVE"));
        committee.complete();
    }

    private void theDossierHoldsDraftAndThemes(Tasklist propaganda) {
        Locator form = propaganda.page().locator(".task-details .fjs-form");
        assertThat(form.locator("textarea").first()).hasValue(java.util.regex.Pattern.compile("2/2 đơn vị có báo cáo"));
        propaganda.page().locator(".task-details .nav-tabs a").getByText("Hồ sơ").click();
        Locator dossier = propaganda.page().locator(".ho-so");
        Download draft = propaganda.page().waitForDownload(() -> dossier.getByText("Tải dự thảo (.docx)").click());
        assertThat(draft.suggestedFilename()).isEqualTo("Du-thao-lan-1-bao-cao-tong-hop.docx");
        Locator theme = dossier.locator("details[data-theme=ACTION]");
        theme.locator("summary").click();
        propaganda.picture("summary-1-themes");
        theme.locator("select").first().selectOption("OTHER");
        assertThat(dossier.locator("details[data-theme=OTHER] summary")).containsText("1 ý kiến");
        propaganda.page().locator(".task-details .nav-tabs a").first().click();
        form.waitFor();
    }

    private Tasklist opened(String userId) {
        Tasklist tasklist = chromium.of(userId);
        tasklist.open(taskOf(userId).getId());
        tasklist.claim();
        return tasklist;
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee(userId)
                .taskCandidateUser(userId).endOr().list().get(0);
    }
}
