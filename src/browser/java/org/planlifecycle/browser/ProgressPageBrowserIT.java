package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor at the progress page: finds who is late and why the plan waits, and does something about it. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressPageBrowserIT {

    private static final Path PICTURES = Path.of("target", "browser");

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private PlanUnits units;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    private final List<String> complaints = new ArrayList<>();
    private PlanId plan;
    private Chromium chromium;
    private Page page;

    @BeforeAll
    void theSupervisorSignsIn() {
        plan = new HalfReportedPlan(scenario, jdbc, units)
                .playUntilTuesday(List.of("CS01", "CS02", "CS03", "CS04", "CS05", "CS06", "DK01"));
        chromium = new Chromium(port);
        page = chromium.of("giamsat").page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @BeforeEach
    void theSupervisorOpensThePlan() {
        page.setViewportSize(1400, 900);
        page.navigate("http://localhost:%d/camunda/app/cockpit/default/#/".formatted(port));
        page.locator("a[href='#/tien-do']").first().click();
        page.locator(".td-table a[href*='%s']".formatted(plan)).click();
        page.locator(".td-units tbody tr").first().waitFor();
        complaints.clear();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void lateUnitsAndTheReasonOfTheWaitAreFoundInThreeClicks() {
        assertThat(page.locator(".account")).not().containsText("giamsat");
        assertThat(page.locator("#td-waiting ~ .td-table")).containsText("Chờ đủ báo cáo");
        assertThat(page.locator("#td-waiting ~ .td-table")).containsText("Gọi điện đơn vị chưa nộp");
        assertThat(page.locator("#td-waiting ~ .td-table")).containsText("Ban Tuyên giáo");
        picture("progress-plan-1400");

        page.locator(".td-tile-overdue").click();

        assertThat(page.locator(".td-units tbody tr")).hasCount(4);
        assertThat(page.locator(".td-units")).containsText("quá hạn 2 ngày");
        page.setViewportSize(390, 844);
        picture("progress-plan-390");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoReturnedAReportAndWhenStandsWithTheUnit() {
        open("CS01");

        assertThat(page.locator(".td-dialog")).containsText("Thiếu số liệu khen thưởng");
        assertThat(page.locator(".td-dialog")).containsText("02/03/2021 15:20");
        picture("progress-unit-1400");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aUnitIsRemindedAndACallIsLoggedWithoutLosingWhatWasTyped() {
        open("CS04");
        button("Đôn đốc ngay").click();
        button("Gửi thư đôn đốc").click();
        assertThat(page.locator(".td-problem:visible")).containsText("lý do");
        page.getByLabel("Lý do").fill("Cần số liệu để trình Thường trực");
        button("Gửi thư đôn đốc").click();
        assertThat(page.locator(".td-dialog .td-notice")).containsText("Đã gửi thư đôn đốc");

        button("Ghi cuộc gọi").click();
        page.getByLabel("Kết quả").selectOption("REACHED");
        page.getByLabel("Người nghe máy").fill("Chánh Văn phòng");
        page.locator(".td-dialog form button[type=submit]").click();
        assertThat(page.locator(".td-dialog .td-notice")).containsText("Đã ghi cuộc gọi");

        assertThat(journal.of(plan).stream().filter(entry -> entry.actor().equals("giamsat"))
                .map(JournalEntry::action)).containsExactly("unitRemindedNow", "unitCalled");
        assertThat(complaints.stream().filter(words -> !words.contains("status of 400"))).isEmpty();
    }

    @Test
    void theTableIsTakenAwayAsAWorkbookAndTheSummaryIsPrinted() throws IOException {
        Download workbook = page.waitForDownload(() -> page.getByText("Tải bảng .xlsx").click());
        assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
        assertThat(Files.readAllBytes(workbook.path())).startsWith('P', 'K');

        page.getByText("Bản tóm tắt để in").click();
        assertThat(page.locator("main .td-sheet")).containsText("TÓM TẮT TIẾN ĐỘ");
        assertThat(page.locator("main .td-sheet .td-table").last()).containsText("2 ngày");
        picture("progress-summary-1400");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theStandingCommitteeReadsThePageInTasklistAndIsOfferedNoAction() {
        Page tasklist = chromium.of("thuongtruc").page();
        tasklist.locator("a[href='#/tien-do']").first().click();
        tasklist.locator(".td-table a[href*='%s']".formatted(plan)).click();
        tasklist.locator(".td-units tbody .td-link").first().click();

        assertThat(tasklist.locator(".td-dialog")).containsText("Thiếu số liệu khen thưởng");
        assertThat(tasklist.locator(".td-dialog .td-buttons")).hasCount(0);
        tasklist.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("progress-tasklist-1400.png")));
    }

    @Test
    void aUnitIsNotLedToThePage() {
        Page tasklist = chromium.of("cs01").page();
        tasklist.locator(".start-process-action").waitFor();
        assertThat(tasklist.locator("a[href='#/tien-do']")).hasCount(0);
        tasklist.evaluate("window.location.hash = '#/tien-do'");
        assertThat(tasklist.locator(".td-problem")).containsText("không có quyền");
    }

    private void open(String code) {
        page.locator(".td-units tbody tr").filter(new Locator.FilterOptions().setHasText(code))
                .locator(".td-link").click();
        page.locator(".td-dialog h3").first().waitFor();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
