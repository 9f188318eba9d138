package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.workbook.SheetExamples;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.rehearsal.WorkbookFiller;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A unit gets its workbook in the dossier, fills it in, is told what is wrong with it, and reports with it. */
@BrowserTest
class FigureSheetBrowserIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
    private Plans plans;
    @Autowired
    private Reports reports;

    private Chromium chromium;
    private PlanId plan;

    @BeforeEach
    void aUnitWorksOnItsReport() {
        plan = scenario.givenUnitsAtTheirReports("bieu-" + System.identityHashCode(this), "CS01");
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

    private FigureTable figures() {
        return ReportExamples.table(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan).period(),
                ReportExamples.figures(regimes.inForce(plan), ReporterKind.PARTY));
    }

    private static void handIn(Page page, byte[] workbook) {
        page.locator(".ho-so-sheet .ho-so-file").setInputFiles(new FilePayload("bieu-so-lieu.xlsx", XLSX, workbook));
    }

    @Test
    void aUnitIsToldCellByCellWhatIsWrongAndThenReportsWithItsWorkbook() throws IOException {
        Tasklist cs01 = chromium.of("cs01");
        cs01.open(taskOf("cs01").getId());
        cs01.claim();
        Page page = cs01.page();
        page.locator(".nav-tabs a").getByText("Hồ sơ").click();
        Locator sheet = page.locator(".ho-so-sheet");
        Download download = page.waitForDownload(() -> sheet.getByText("Tải biểu số liệu (.xlsx)").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("bieu-so-lieu-CS01-2016-2020.xlsx");
        byte[] filled = WorkbookFiller.fill(Files.readAllBytes(download.path()), figures());

        handIn(page, SheetExamples.changed(filled, book -> {
            SheetExamples.cell(book, "F9").setCellValue(99);
            SheetExamples.cell(book, "D23").setCellFormula("1+1");
        }));
        Locator found = sheet.locator(".ho-so-findings");
        assertThat(found).containsText("Biểu số liệu chưa được nhận vì có 2 chỗ phải sửa");
        assertThat(found.locator("tr").filter(new Locator.FilterOptions().setHasText("F9"))).containsText("99");
        assertThat(found.locator("tr").filter(new Locator.FilterOptions().setHasText("D23"))).containsText("=1+1");
        found.scrollIntoViewIfNeeded();
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-findings.png")).setFullPage(true));
        assertThat(sheet).containsText("Chưa có biểu số liệu nào được nộp.");

        handIn(page, filled);
        assertThat(found).containsText("Đã nhận biểu số liệu.");
        assertThat(sheet).containsText("Sẽ gửi cùng lần nộp tới");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("sheet-taken.png")).setFullPage(true));

        page.reload();
        cs01.open(taskOf("cs01").getId());
        Map<String, Object> words = new HashMap<>(Answers.narrative());
        words.put("explanation", ReportExamples.EXPLANATION);
        assertThat(page.locator(".fjs-form [id$='-Field_figureA1']")).hasValue("10");
        cs01.fill(new CamundaForm("submit-report"), words);
        cs01.complete();

        Assertions.assertThat(reports.latest(plan, "CS01").orElseThrow().figures()).isEqualTo(figures());
    }
}
