package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.Consolidation;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Propaganda at the consolidated figures: a figure opens to its units, and a correction shows where it came in. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolidatedFiguresBrowserIT {

    private static final Path PICTURES = Path.of("target", "browser");

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

    private final List<String> complaints = new ArrayList<>();
    private PlanId plan;
    private Chromium chromium;
    private Page page;

    @BeforeAll
    void theFiguresAreTakenAndOneIsCorrected() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenARunningPlan(List.of("CS01", "CS02", "CS11"));
        for (String unit : List.of("cs01", "cs02")) {
            complete(unit, Map.of("contactName", "Đầu mối", "contactPhone", "0900 000 000"));
            Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
            sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan),
                    unit.toUpperCase(), form), new byte[] {1});
            complete(unit, form);
        }
        tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskDefinitionKey("userTask_checkReport").list()
                .forEach(task -> scenario.complete("bantuyengiao", task, Map.of("decision", "ACCEPT")));
        consolidation.consolidate(plan);
        chromium = new Chromium(port);
        chromium.of("bantuyengiao").start("Điều chỉnh số liệu tổng hợp", new CamundaForm("restate-figures"), Map.of(
                "plan", plans.get(plan).shortName(), "unit", "CS01", "indicator", "A4", "period", "2020",
                "newNumber", 777, "reason", "Đếm thiếu.", "evidence", "Bảng lương tháng 12/2020."), "figures-restate");
        new Desks(chromium, scenario, tasks, plan).step("thuongtruc", "userTask_approveRestatement",
                Map.of("outcome", "APPROVE"));
        page = chromium.of("bantuyengiao").page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private void complete(String user, Map<String, Object> fields) {
        scenario.complete(user, tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(user)
                .list().get(0), fields);
    }

    @BeforeEach
    void theFiguresAreOpened() {
        page.setViewportSize(1400, 900);
        page.navigate("http://localhost:%d/camunda/app/tasklist/default/#/tien-do?keHoach=%s".formatted(port, plan));
        page.reload();
        page.locator("summary", new Page.LocatorOptions().setHasText("Số liệu tổng hợp")).click();
        page.locator(".td-figures tbody tr").first().waitFor();
        complaints.clear();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aFigureOpensToTheUnitsBehindIt() {
        assertThat(page.locator(".td-figures")).containsText("không cộng");
        assertThat(page.locator(".td-figures")).containsText("2/3");
        picture("figures-table-1400");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                .setName("Tổng số cán bộ, công chức, viên chức, người lao động, năm 2020")).click();

        assertThat(page.locator(".td-dialog tbody tr")).hasCount(3);
        assertThat(page.locator(".td-dialog")).containsText("Bảng lương tháng 12/2020.");
        assertThat(page.locator(".td-dialog")).containsText("Không nộp báo cáo");
        picture("figures-origin-1400");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFirstSnapshotSaysWhatHasChangedSinceAndTheSecondTheDifference() {
        page.getByLabel("Lần chốt").selectOption("1");
        assertThat(page.locator(".td-figures .td-tag-late")).hasCount(1);
        picture("figures-changed-1400");

        page.getByLabel("Lần chốt").selectOption("2");
        assertThat(page.locator(".td-figures .td-tag-late")).hasCount(0);
        page.getByText("Chênh lệch so với lần 1").click();

        assertThat(page.locator(".td-figures-more")).containsText("lần 1 → lần 2");
        assertThat(page.locator(".td-figures-more")).containsText("777");
        picture("figures-difference-1400");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anotherScopeIsChosenAndTheWorkbookIsTakenAway() {
        page.getByLabel("Phạm vi").selectOption("Cụm 2");
        assertThat(page.locator(".td-wide-table[aria-label='Cụm 2']")).isVisible();

        Download download = page.waitForDownload(() -> page.getByText("Tải bảng tổng hợp .xlsx").click());

        assertThat(download.suggestedFilename()).isEqualTo("so-lieu-tong-hop-%s-lan-2.xlsx".formatted(plan));
        page.setViewportSize(390, 844);
        picture("figures-table-390");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(complaints).isEmpty();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
