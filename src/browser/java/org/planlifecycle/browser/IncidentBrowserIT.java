package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A job that really fails: the database refuses what a step of the plan writes until the engine gives up. The
 * supervisor reads why, retries too early, then when the cause is mended, and the plan goes on.
 */
@BrowserTest
class IncidentBrowserIT {

    private static final String STEP = "Giao nhiệm vụ cho cả đợt";
    private static final String REASON = "Dữ liệu trùng, thiếu hoặc trái ràng buộc nên cơ sở dữ liệu không nhận";
    /** The first try, and those after 1 and 5 minutes, half an hour and two hours. */
    private static final List<String> TRIES = List.of("08:00", "08:02", "08:10", "08:45", "11:00");

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private Chromium chromium;
    private Page page;
    private Onlooker onlooker;

    @BeforeEach
    void aStepOfThePlanFailsToTheEnd() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("su-co-" + ++plansSoFar, "CS01", "CS02");
        jdbc.sql("alter table plan_unit add constraint opening_refused check (plan_id <> '%s' or opened_at is null)"
                .formatted(plan)).update();
        scenario.startFor(plan, "collect-reports", Map.of());
        for (String time : TRIES) {
            scenario.moveTo("2021-02-22T" + time);
            assertThat(catchThrowable(() -> scenario.runJobs(plan))).as(time).isNotNull();
        }
        chromium = new Chromium(port);
        page = chromium.of("giamsat").page();
        onlooker = new Onlooker(page);
    }

    @AfterEach
    void nothingIsRefusedAnyMore() {
        theCauseIsMended();
        chromium.close();
    }

    @Test
    void theSupervisorReadsWhyRetriesAndSeesThePlanGoOn() {
        openThePlan();
        assertThat(incidents().locator("h2")).hasText("Sự cố đang mở: 1");
        assertThat(incidents()).containsText(STEP);
        assertThat(incidents().locator(".td-reason")).containsText(REASON);
        assertThat(page.locator("#td-waiting ~ .td-table")).containsText("Hệ thống (đang lỗi)");
        onlooker.read("incident");
        assertThat(Accessibility.seriousFindings(page, "main.tien-do")).isEmpty();

        retry(" ");
        assertThat(page.locator(".td-dialog .td-problem")).containsText("Chưa ghi lý do");
        confirm("Thử xem còn lỗi không");
        assertThat(notice()).containsText("đang chờ kết quả");
        assertThat(catchThrowable(() -> scenario.runJobs(plan))).isNotNull();
        assertThat(notice()).containsText("Chạy lại “" + STEP + "” chưa được. " + REASON);
        assertThat(incidents().locator("h2")).hasText("Sự cố đang mở: 1");
        picture("incident-again-1400");

        theCauseIsMended();
        retry("Đã sửa dữ liệu đơn vị");
        assertThat(notice()).containsText("đang chờ kết quả");
        scenario.runJobs(plan);
        assertThat(notice()).containsText("Đã chạy xong “" + STEP + "”; kế hoạch đi tiếp.");
        assertThat(incidents()).hasCount(0);
        assertThat(page.locator("#td-waiting ~ .td-table")).containsText("Chờ đủ báo cáo");
        picture("incident-done-1400");
        assertThat(scenario.tasksOf(plan).taskCandidateUser("cs01").count()).isOne();
        thenTheJournalTellsWhoRetriedAndWhy();
        assertThat(onlooker.complaints("status of 400", "400: ", "/api/admin/auth/user/default")).isEmpty();
    }

    private void thenTheJournalTellsWhoRetriedAndWhy() {
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("incidentRetried"))
                .hasSize(2).last().satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("giamsat");
                    assertThat(entry.detail()).contains(STEP, "Đã sửa dữ liệu đơn vị");
                });
        page.getByText("Nhật ký: ai làm gì, lúc nào").click();
        Locator line = page.locator("details[open] .td-table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Đã sửa dữ liệu đơn vị"));
        assertThat(line).containsText("22/02/2021 11:00");
        assertThat(line).containsText(STEP);
    }

    @Test
    void cockpitsOwnTableSaysTheSameAndKeepsTheStackTraceBehindIt() {
        openThePlan();
        page.getByText("Xem chi tiết kỹ thuật").click();

        Locator table = page.locator("table.incidents, .incidents-tab, .ctn-tabbed-content").first();
        assertThat(table).containsText(REASON);
        assertThat(table).not().containsText("Exception");
        onlooker.read("incident-cockpit");
        page.getByText(REASON).first().click();
        assertThat(page.locator(".modal-body textarea")).hasValue(Pattern.compile("\tat org\\.planlifecycle\\."));
        picture("incident-stacktrace-1400");
    }

    private void theCauseIsMended() {
        jdbc.sql("alter table plan_unit drop constraint if exists opening_refused").update();
    }

    private void openThePlan() {
        page.navigate("http://localhost:%d/camunda/app/cockpit/default/#/tien-do?keHoach=%s".formatted(port, plan));
        page.locator(".td-units").first().waitFor();
    }

    private void retry(String reason) {
        button(incidents(), "Chạy lại").click();
        confirm(reason);
    }

    private void confirm(String reason) {
        page.getByLabel("Lý do").fill(reason);
        button(page.locator(".td-dialog"), "Chạy lại").click();
    }

    private Locator incidents() {
        return page.locator("section.td-incidents");
    }

    private Locator notice() {
        return page.locator("main > .td-notice");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")).setFullPage(true));
    }
}
