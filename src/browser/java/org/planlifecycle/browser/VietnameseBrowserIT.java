package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Everybody reads Vietnamese only, on every screen they reach, in a browser that would prefer English: no English label,
 * no raw key, no error in the console, no answer of 400 or more, no breach of the content security policy.
 */
@BrowserTest
class VietnameseBrowserIT {

    private static final String ENGLISH_BROWSER = "en-US";
    private static final String PASSWORD = "Demo@08-KH-DUK";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    /** Before somebody is signed in, the pages ask who is. */
    private static final String[] BEFORE_SIGNING_IN = {"/api/admin/auth/user/default"};

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;

    private final List<String> requested = new CopyOnWriteArrayList<>();
    private Chromium chromium;
    private Page page;
    private Onlooker onlooker;

    @BeforeEach
    void openAWindow() {
        scenario.moveTo("2021-02-22T08:00");
        chromium = new Chromium(port);
        page = chromium.window(ENGLISH_BROWSER);
        onlooker = new Onlooker(page);
        page.onRequest(request -> requested.add(request.url()));
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void somebodyWhoSignsInAndOutReadsVietnamese() {
        open("tasklist", "");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(page).hasTitle("Vòng đời kế hoạch – Việc cần làm");
        onlooker.read("login");

        enter("khong-co-ai", "sai-mat-khau");
        page.getByText("Sai tên đăng nhập hoặc mật khẩu").first().waitFor();
        onlooker.read("login-refused");

        enter("cs01", PASSWORD);
        page.locator(".account a.dropdown-toggle").click();
        onlooker.read("menu");
        page.getByText("Đăng xuất").click();
        page.locator("input[ng-model='username']").waitFor();
        onlooker.read("logged-out");

        page.navigate("http://localhost:%d/no-such-page".formatted(port));
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
        assertThat(onlooker.complaints("/api/admin/auth/user/default", "no-such-page")).isEmpty();
    }

    @Test
    void aUnitReadsVietnamese() {
        String task = taskOf(aUnitThatHasItsTask());
        signIn("cs01", "tasklist");
        for (String filter : List.of("Việc của tôi", "Việc của đơn vị tôi", "Quá hạn")) {
            page.locator(".task-filters a, [cam-tasklist-filters] a").getByText(filter).first().click();
            onlooker.read("filter-" + filter.replace(' ', '-'));
        }

        page.evaluate("task => { window.location.hash = '#/?forceDisplayTask=true&task=' + task }", task);
        page.locator("button.claim").click();
        page.locator(".unclaim").waitFor();
        assertThat(page.locator(".meta .groups")).containsText("Đảng bộ Văn phòng Tỉnh ủy");
        assertThat(page.locator(".meta .groups a")).hasCount(0);
        page.locator(".fjs-form").waitFor();
        onlooker.read("form");

        Locator figure = page.locator(".fjs-form [id$='-Field_figureA1']");
        figure.fill("-1");
        figure.blur();
        assertThat(page.locator(".fjs-form-field-error").first()).containsText("Giá trị nhỏ nhất là 0.");
        onlooker.read("form-error");

        page.getByText("Xin gia hạn", new Page.GetByTextOptions().setExact(true)).click();
        Locator date = page.locator(".fjs-datepicker input").first();
        assertThat(date).hasAttribute("placeholder", "ngày/tháng/năm");
        date.click();
        assertThat(page.locator(".flatpickr-weekday").first()).hasText("T2");
        assertThat(page.locator(".flatpickr-monthDropdown-months")).containsText("Tháng 12");
        onlooker.read("date-picker");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        BoundingBox calendar = page.locator(".flatpickr-calendar.open").boundingBox();
        assertThat(calendar.x).isGreaterThanOrEqualTo(0);
        assertThat(calendar.x + calendar.width).isLessThanOrEqualTo(PHONE_WIDTH);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "date-picker-390.png")));
        page.locator(".flatpickr-calendar.open .flatpickr-day:not(.prevMonthDay)").first().click();
        page.setViewportSize(1400, 900);
        assertThat(date).hasValue(Pattern.compile("01/\\d\\d/\\d{4}"));

        for (String tab : List.of("Lịch sử", "Sơ đồ")) {
            page.locator(".task-details .nav-tabs a").getByText(tab).click();
            onlooker.read("tab-" + tab.replace(' ', '-'));
        }
        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).isEmpty();
        assertThat(requested).as("labels come with the script, before anything is drawn")
                .noneMatch(address -> address.contains("/locales/"));
    }

    @Test
    void whoeverComesTooLateReadsOneSentence() {
        PlanId plan = aUnitThatHasItsTask();
        Task task = tasks.createTaskQuery().taskId(taskOf(plan)).singleResult();
        Tasklist cs01 = chromium.of("cs01");
        cs01.open(task.getId());
        cs01.claim();
        cs01.fill(new CamundaForm("submit-report"), Map.of("action", "ASK_EXTENSION",
                "proposedDate", LocalDate.of(2021, 3, 12), "extensionReason", "Chờ số liệu của chi bộ"));
        scenario.complete("cs01", task, Map.of("action", "ASK_EXTENSION", "proposedDate", "2021-03-12",
                "extensionReason", "Chờ số liệu của chi bộ"));

        assertThat(cs01.send().text()).contains("Công việc này đã được hoàn thành hoặc giao cho người khác")
                .doesNotContain("Cannot", "ENGINE-", task.getId());
    }

    @Test
    void theOneWhoProposesPlansReadsVietnamese() {
        signIn("bantuyengiao", "tasklist");
        page.locator(".start-process-action a").click();
        page.locator(".modal a").getByText("Vòng đời kế hoạch").waitFor();
        onlooker.read("start-list");
        page.locator(".modal a").getByText("Vòng đời kế hoạch").click();
        page.locator(".modal .fjs-form").waitFor();
        Locator title = page.locator(".modal .fjs-form textarea").first();
        assertThat(title).not().hasValue("");
        title.fill("");
        title.blur();
        assertThat(page.locator(".fjs-form-field-error").first()).containsText("Phải điền mục này.");
        onlooker.read("start-form");
        open("welcome", "");
        page.locator(".webapps, [user-profile], .profile").first().waitFor();
        onlooker.read("welcome");

        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).isEmpty();
    }

    @Test
    void theAdministratorReadsVietnamese() {
        signIn("quantri", "admin");
        for (String place : List.of("/", "/users", "/users/cs01?tab=profile", "/users/cs01?tab=groups", "/user-create",
                "/groups", "/groups/clerk?tab=groupInformation", "/tenants", "/system?section=system-settings-general")) {
            open("admin", place);
            onlooker.read("admin" + place.replaceAll("\\W+", "-"));
        }
        for (int resource : new int[] {0, 1, 6, 7, 10, 13, 21}) {
            open("admin", "/authorization?resource=" + resource);
            page.reload(); // the page does not look at the address again by itself
            onlooker.read("admin-authorization-" + resource);
            thenPermissionsAndGroupsHaveNames();
        }
        open("welcome", "");
        onlooker.read("welcome-admin");

        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).isEmpty();
    }

    private void thenPermissionsAndGroupsHaveNames() {
        Locator shown = page.locator("td.permissions");
        assertThat(shown.first()).hasAttribute("title", Pattern.compile("[A-Z_, ]+"));
        assertThat(shown.allInnerTexts()).isNotEmpty().allSatisfy(names ->
                assertThat(names).matches("(?U)[\\p{L} ,]+").doesNotContainPattern("[A-Z]{2}|_"));
        assertThat(page.locator("td.group span:has(> .glyphicon-th):visible").allInnerTexts()).allSatisfy(group ->
                assertThat(group.strip()).matches("(?U)(?s)\\p{Lu}[^(]+\\([a-zA-Z0-9-]+\\)"));
    }

    @Test
    void theSupervisorReadsVietnamese() {
        PlanId plan = aUnitThatHasItsTask();
        signIn("giamsat", "cockpit");
        for (String place : List.of("/dashboard", "/processes", "/decisions")) {
            open("cockpit", place);
            onlooker.read("cockpit" + place.replaceAll("\\W+", "-"));
        }
        open("cockpit", "/process-instance/%s/runtime?tab=user-tasks-tab".formatted(tasks.createTaskQuery()
                .taskId(taskOf(plan)).singleResult().getProcessInstanceId()));
        page.locator(".change-group-identity-links").first().click();
        assertThat(page.locator(".identity-link-modal td.id").first())
                .containsText("unit-CS01 – Đảng bộ Văn phòng Tỉnh ủy");
        onlooker.read("cockpit-groups");

        assertThat(onlooker.complaints(BEFORE_SIGNING_IN)).isEmpty();
    }

    private PlanId aUnitThatHasItsTask() {
        PlanId plan = scenario.givenAnIssuedPlan("vi-" + System.identityHashCode(this), "CS01");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        scenario.complete("cs01", tasks.createTaskQuery().taskId(taskOf(plan)).singleResult(),
                Map.of("contactName", "Cán bộ đầu mối", "contactPhone", "0900 000 000"));
        return plan;
    }

    private String taskOf(PlanId plan) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee("cs01")
                .taskCandidateUser("cs01").endOr().singleResult().getId();
    }

    private void open(String application, String place) {
        page.navigate("http://localhost:%d/camunda/app/%s/default/#%s".formatted(port, application, place));
    }

    private void signIn(String userId, String application) {
        open(application, "/login");
        enter(userId, PASSWORD);
        page.locator(".account").waitFor();
    }

    private void enter(String userId, String password) {
        page.locator("input[ng-model='username']").fill(userId);
        page.locator("input[ng-model='password']").fill(password);
        page.locator("form button[type=submit]").click();
    }
}
