package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists of Tasklist: what a clerk finds on arriving, at a desk, at a telephone, and by the keyboard alone. */
@BrowserTest
class TaskListBrowserIT {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int MOST_TABS = 60;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;

    private Chromium chromium;
    private PlanId plan;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void whoeverArrivesSeesWhereTheirWorkIsAndTheNearestDueDateFirst() {
        plan = scenario.givenARunningPlan(List.of("CS41"));
        PlanId later = scenario.givenUnitsAtTheirReports("danh-sach", "CS41");
        Page page = chromium.of("cs41").page();

        assertThat(filter(page, "Việc của tôi").locator(".counter")).hasText("0");
        assertThat(filter(page, "Việc của đơn vị tôi").locator(".counter")).hasText("2");
        assertThat(filter(page, "Quá hạn").locator(".counter")).hasText("0");
        assertThat(page.locator("ol.tasks-list > li")).hasCount(2);
        assertThat(page.locator("ol.tasks-list > li").first()).containsText("Xác nhận đã nhận yêu cầu");
        assertThat(page.locator("ol.tasks-list > li").last()).containsText("Nộp báo cáo");
        picture(page, "task-list-1400");

        String task = scenario.tasksOf(later).taskCandidateUser("cs41").singleResult().getId();
        chromium.of("cs41").open(task);
        chromium.of("cs41").claim();
        assertThat(page.locator(".instance-link")).hasCount(0);
        assertThat(filter(page, "Việc của tôi").locator(".counter")).hasText("1");
        assertThat(filter(page, "Việc của đơn vị tôi").locator(".counter")).hasText("1");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void onATelephoneAnOpenTaskStandsAloneAndLeadsBackToTheList() {
        scenario.givenARunningPlan(List.of("CS42"));
        Page page = chromium.of("cs42").page();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.locator("ol.tasks-list li a").first().click();
        page.locator(".fjs-form").waitFor();

        assertThat(page.locator("ol.tasks-list")).isHidden();
        assertThat(page.locator(".task-details h2.task").boundingBox().y).isLessThan(PHONE_HEIGHT / 4.0);
        picture(page, "task-open-390");

        page.locator(".ho-so-back").click();
        assertThat(page.locator("ol.tasks-list > li").first()).isVisible();
        assertThat(page.locator(".fjs-form")).hasCount(0);
        picture(page, "task-list-390");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theSupervisorWatchesATaskAndIsNotOfferedIt() {
        plan = scenario.givenARunningPlan(List.of("CS43"));
        Page page = chromium.of("giamsat").page();
        chromium.of("giamsat").open(scenario.tasksOf(plan).taskCandidateUser("cs43").singleResult().getId());

        assertThat(page.locator(".ho-so-watch")).containsText("Chỉ xem");
        assertThat(page.locator(".ho-so")).containsText("Việc đang ở đâu");
        assertThat(page.locator("button.claim")).isHidden();
        assertThat(page.locator(".alert-danger:visible")).hasCount(0);
        assertThat(page.locator(".instance-link")).hasCount(1);
        picture(page, "task-watched-1400");
    }

    @Test
    void aRequestIsAcknowledgedWithoutAMouse() {
        plan = scenario.givenARunningPlan(List.of("CS44"));
        Page page = chromium.window("vi-VN");
        page.navigate("http://localhost:%d/camunda/app/tasklist/default/".formatted(port));
        page.locator("input[ng-model='username']").waitFor();
        type(page, "input[ng-model='username']", "cs44");
        type(page, "input[ng-model='password']", "Demo@08-KH-DUK");
        page.keyboard().press("Enter");
        page.locator("ol.tasks-list li a").first().waitFor();

        press(page, "ol.tasks-list li a");
        press(page, "button.claim");
        page.locator(".unclaim").waitFor();
        type(page, "[id$='-Field_contactName']", "Cán bộ đầu mối CS44");
        type(page, "[id$='-Field_contactPhone']", "0900 000 044");
        press(page, "button[ng-click='complete()']");
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.DETACHED));

        scenario.runJobs(plan);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser("cs44").singleResult()
                .getTaskDefinitionKey()).isEqualTo("userTask_submitReport");
    }

    private static void press(Page page, String control) {
        tabTo(page, control);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Goes on from where the keyboard is, as a person does who has no mouse; what it comes to can be seen. */
    private static void tabTo(Page page, String place) {
        page.locator(place).first().waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) page.evaluate("place => document.activeElement.matches(place)", place)) {
                assertThat(page.locator(place).first()).isInViewport();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not come to " + place);
    }

    private static Locator filter(Page page, String name) {
        return page.locator(".task-filter").filter(new Locator.FilterOptions().setHasText(name)).first();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
    }
}
