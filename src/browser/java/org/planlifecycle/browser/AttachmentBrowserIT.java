package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.intake.ExampleFiles;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.ReportExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A unit attaches its signed report in the dossier, and the checker takes it out again. */
@BrowserTest
class AttachmentBrowserIT {

    private static final String NAME = "Báo cáo “đã ký” {{1+1}} &amp; sơ kết.pdf";
    private static final Path PICTURES = Path.of("target", "browser");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

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
    void aUnitWorksOnItsReport() {
        plan = scenario.givenUnitsAtTheirReports("dinh-kem-" + System.identityHashCode(this), "CS01");
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowsers() {
        chromium.close();
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee(userId)
                .taskCandidateUser(userId).endOr().list().get(0);
    }

    private Page dossierOf(String userId) {
        Tasklist tasklist = chromium.of(userId);
        tasklist.open(taskOf(userId).getId());
        tasklist.page().locator(".nav-tabs a").getByText("Hồ sơ").click();
        return tasklist.page();
    }

    private static void drop(Page page, String name, byte[] content) {
        JSHandle carried = page.evaluateHandle("""
                ([name, base64]) => {
                    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
                    const carried = new DataTransfer();
                    carried.items.add(new File([bytes], name));
                    return carried;
                }""", List.of(name, Base64.getEncoder().encodeToString(content)));
        for (String event : List.of("dragover", "drop")) {
            page.dispatchEvent(".ho-so-files .ho-so-drop", event, Map.of("dataTransfer", carried));
        }
    }

    @Test
    void aSignedReportGoesInByDropAndTheCheckerTakesItOut() throws IOException {
        byte[] content = ExampleFiles.pdf();
        Page cs01 = dossierOf("cs01");
        assertThat(cs01.locator(".ho-so-files")).containsText("Chưa nhận việc");
        chromium.of("cs01").claim();
        assertThat(cs01.locator(".ho-so-files .ho-so-drop")).isVisible();
        assertThat(cs01.locator(".ho-so-files .ho-so-file")).isHidden();
        assertThat(cs01.locator(".ho-so")).not().containsText("chưa ai nhận");

        drop(cs01, NAME, content);
        assertThat(cs01.locator(".ho-so-files .ho-so-uploads progress")).hasAttribute("aria-label", "Tải lên " + NAME);
        assertThat(cs01.locator(".ho-so-files .ho-so-uploads")).containsText("Đã kiểm tra và nhận");
        assertThat(cs01.locator(".ho-so-files [data-file]")).containsText(NAME);
        drop(cs01, "Báo cáo sơ kết.docx", ExampleFiles.docx());
        assertThat(cs01.locator(".ho-so-format")).hasText(Pattern.compile("^Thể thức: (\\d+ lỗi|không thấy lỗi).*",
                Pattern.DOTALL));
        cs01.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("attachments-1400.png")));

        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
        sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan), "CS01", form),
                new byte[] {1});
        scenario.complete("cs01", taskOf("cs01"), form);
        scenario.runJobs(plan);
        Page checker = dossierOf("bantuyengiao");
        Locator file = checker.locator(".ho-so-files [data-file]").filter(new Locator.FilterOptions().setHasText(NAME));
        assertThat(file).containsText(NAME);
        assertThat(checker.locator(".ho-so-files")).containsText("Đã gửi cùng báo cáo lần 1");
        assertThat(checker.locator(".ho-so-files .ho-so-drop")).hasCount(0);
        Download download = checker.waitForDownload(() -> file.getByText("Tải về").click());

        Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(content);
        Assertions.assertThat(download.suggestedFilename()).isEqualTo(NAME);
        checker.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("attachments-checker.png")));
    }

    @Test
    void aRenamedProgramIsRefusedBesideItsNameAlsoOnAPhone() {
        Page cs01 = dossierOf("cs01");
        chromium.of("cs01").claim();
        cs01.locator(".ho-so-files .ho-so-drop").waitFor();
        cs01.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        cs01.locator(".ho-so-files .ho-so-kinds input[value=EVIDENCE]").check();
        assertThat(cs01.locator(".ho-so-files .ho-so-fields select").first()).isVisible();

        cs01.locator(".ho-so-files .ho-so-file").setInputFiles(new FilePayload[] {
            new FilePayload("anh-lop-hoc.png", "image/png", ExampleFiles.exe()),
            new FilePayload("anh-hoi-nghi.png", "image/png", ExampleFiles.image("png", 200, 100))});

        assertThat(cs01.locator(".ho-so-files .ho-so-refused [role=alert]")).containsText("không phải ảnh PNG như tên tệp; hãy");
        assertThat(cs01.locator(".ho-so-files [data-file]")).hasCount(1);
        assertThat(cs01.locator(".ho-so-files [data-file]")).containsText("anh-hoi-nghi.png");
        cs01.locator(".ho-so-files .ho-so-refused").scrollIntoViewIfNeeded();
        cs01.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("attachments-390.png")));
        double right = cs01.locator(".ho-so-files").boundingBox().x + cs01.locator(".ho-so-files").boundingBox().width;
        Assertions.assertThat(right).isLessThanOrEqualTo(PHONE_WIDTH);

        assertThat(cs01.locator(".ho-so-files .ho-so-fields select").last()).isDisabled();
        Locator remove = cs01.locator(".ho-so-files [data-file] button");
        remove.click();
        remove.click();
        assertThat(cs01.locator(".ho-so-files [data-file]")).hasCount(0);
    }
}
