package org.planlifecycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes to every screen of each role, wide and narrow: nothing English, no raw key, no error in the console, no answer
 * of 400 or more, no breach of the content security policy, nothing serious for axe-core on our own pages.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRoleBrowserIT {

    private static final String PASSWORD = "Demo@08-KH-DUK";
    /** Before somebody is signed in, the pages ask who is. */
    private static final String[] BEFORE_SIGNING_IN = {"/api/admin/auth/user/default"};
    /** Whoever only watches a task is told so after the engine has refused its form. */
    private static final Pattern WATCHING = Pattern.compile("403.*/task/[\\w-]{36}/form");
    private static final Pattern FILTER = Pattern.compile("Việc|Sắp|Quá|Chờ|Đơn vị|Tất cả");
    private static final Pattern HOLDS_SOMETHING = Pattern.compile("[1-9]\\d*\\s*\\)?$");
    private static final int WIDE = 1400;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private PlanUnits units;
    @Autowired
    private JdbcClient jdbc;

    private final List<String> findings = new ArrayList<>();
    private Chromium chromium;
    private Page page;
    private Onlooker onlooker;

    @BeforeAll
    void aPlanThatIsHalfReported() {
        scenario.moveTo("2021-02-22T08:00");
        PlanId open = scenario.givenARunningPlan(List.of("CS04", "DK01"));
        new HalfReportedPlan(scenario, jdbc, units)
                .playUntilTuesday(List.of("CS01", "CS02", "CS03", "CS04", "CS05", "CS06", "DK01"));
        tasks.createTaskQuery().processInstanceBusinessKey(open.value()).taskCandidateGroup("unit-CS04").list().forEach(
                task -> scenario.complete("cs04", task, Map.of("contactName", "Cán bộ đầu mối",
                        "contactPhone", "0900 000 000")));
        chromium = new Chromium(port);
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs04", "dk01", "bantuyengiao", "vanphong", "thuongtruc", "uyvien01", "bantochuc", "ubkt",
        "bandanvan", "vanthu", "giamsat", "quantri"})
    void everyScreenOfEachRoleIsVietnameseAndUsable(String userId) {
        findings.clear();
        page = chromium.window("en-US");
        onlooker = new Onlooker(page);
        signIn(userId);

        read(userId, "start", ".td-start");
        visitTasklist(userId);
        visitProgress(userId);
        page.close();
        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).filteredOn(complaint -> !isOfAWatcher(userId, complaint)).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void theLastDayIsTheSameInATaskAndInThePlanOfTheUnit() {
        page = chromium.window("vi-VN");
        signIn("cs04");

        Locator start = page.locator(".td-start");
        PlaywrightAssertions.assertThat(start).containsText("Quá hạn 07/03/2021");
        PlaywrightAssertions.assertThat(start).containsText("đang làm báo cáo; quá hạn 07/03/2021");
        PlaywrightAssertions.assertThat(start).not().containsText("08/03/2021");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "start-unit-1400.png")));
        page.close();
    }

    @Test
    void theUserGuideIsVietnameseAndUsable() {
        findings.clear();
        page = chromium.window("en-US");
        onlooker = new Onlooker(page);
        signIn("cs04");

        page.navigate("http://localhost:%d/camunda/api/huong-dan".formatted(port));
        read("cs04", "guide", "main");

        page.close();
        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void aCockpitWithoutATaskAsksForTheNamesOfNoGroup() {
        page = chromium.window("vi-VN");
        signIn("giamsat");
        onlooker = new Onlooker(page);
        page.route("**/task/report/**", route -> route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody("[]")));

        page.waitForResponse("**/task/report/**", () -> go("cockpit", "/tasks"));
        page.waitForLoadState(LoadState.NETWORKIDLE);

        page.close();
        assertThat(onlooker.complaints()).isEmpty();
    }

    private static boolean isOfAWatcher(String userId, String complaint) {
        return List.of("giamsat", "quantri").contains(userId) && WATCHING.matcher(complaint).find();
    }

    private void signIn(String userId) {
        page.setViewportSize(WIDE, HEIGHT);
        page.navigate("http://localhost:%d/".formatted(port));
        page.locator("input[ng-model='username']").fill(userId);
        page.locator("input[ng-model='password']").fill(PASSWORD);
        page.locator("form button[type=submit]").click();
        page.locator(".td-start").waitFor();
    }

    private void visitTasklist(String userId) {
        go("tasklist", "/");
        Locator filters = page.locator(".task-filters a, [cam-tasklist-filters] a").filter(
                new Locator.FilterOptions().setHasText(FILTER));
        filters.first().waitFor();
        for (int filter = 0; filter < filters.count(); filter++) {
            filters.nth(filter).click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            onlooker.glanceAt(filters.nth(filter).innerText());
        }
        onlooker.read("role-%s-tasklist".formatted(userId));
        Locator withTasks = filters.filter(new Locator.FilterOptions().setHasText(HOLDS_SOMETHING));
        if (withTasks.count() > 0) {
            withTasks.first().click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("ol.tasks-list li a").first().click();
            page.locator(".fjs-form, .ho-so-watch").first().waitFor();
            if (page.locator(".fjs-form").count() > 0) {
                read(userId, "form", ".fjs-form");
            }
            for (String tab : List.of("Lịch sử", "Sơ đồ")) {
                page.locator(".task-details .nav-tabs a").getByText(tab).click();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                onlooker.glanceAt("%s: %s".formatted(userId, tab));
            }
            page.locator(".task-details .nav-tabs a").getByText("Hồ sơ").click();
            read(userId, "dossier", ".ho-so");
        }
    }

    private void visitProgress(String userId) {
        Locator progress = page.locator("a[href='#/tien-do']").first();
        if (userId.equals("giamsat") || userId.equals("quantri")) {
            go("cockpit", "/");
            progress.waitFor();
        }
        if (progress.count() > 0) {
            progress.click();
            page.locator(".td-table a").first().click();
            page.locator(".td-units tbody tr").first().waitFor();
            read(userId, "progress", "main.tien-do");
        }
    }

    private void go(String application, String place) {
        page.navigate("http://localhost:%d/camunda/app/%s/default/#%s".formatted(port, application, place));
    }

    /** In both widths; axe is asked about our own part of the page. */
    private void read(String userId, String screen, String ours) {
        String name = "role-%s-%s".formatted(userId, screen);
        onlooker.read(name);
        findings.addAll(Accessibility.seriousFindings(page, ours).stream().map(name.concat(": ")::concat).toList());
        requireToFit(name, ours);
    }

    /** What is ours can be read on a telephone without scrolling sideways. */
    private void requireToFit(String name, String ours) {
        page.setViewportSize(NARROW, HEIGHT);
        double right = (double) ((Number) page.evaluate(
                "place => Math.max(...[...document.querySelectorAll(place)].map(e => e.getBoundingClientRect().right))",
                ours)).doubleValue();
        if (right > NARROW + 1) {
            findings.add("%s: reaches to %.0f of %d pixels".formatted(name, right, NARROW));
        }
        page.setViewportSize(WIDE, HEIGHT);
    }
}
