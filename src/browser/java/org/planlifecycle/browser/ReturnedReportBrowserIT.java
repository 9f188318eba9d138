package org.planlifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
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

/** A report goes back part by part and comes again, seen from both sides. */
@BrowserTest
class ReturnedReportBrowserIT {

    private static final CamundaForm CHECK = new CamundaForm("check-report");

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
    void aUnitHasHandedIn() {
        plan = scenario.givenUnitsAtTheirReports("tra-lai-" + System.identityHashCode(this), "CS01");
        Map<String, Object> form = ReportExamples.form(regimes.inForce(plan), ReporterKind.PARTY);
        sheets.keep(ReportExamples.sheet(regimes.inForce(plan), ReporterKind.PARTY, plans.get(plan), "CS01", form),
                new byte[] {1});
        scenario.complete("cs01", taskOf("cs01"), form);
        chromium = new Chromium(port);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void theUnitReadsWhatToMendAndTheCheckerSeesWhatWasMended() {
        Tasklist propaganda = chromium.of("bantuyengiao");
        propaganda.open(taskOf("bantuyengiao").getId());
        propaganda.claim();
        propaganda.fill(CHECK, Map.of("decision", "RETURN", "newDueDate", LocalDate.of(2021, 3, 15), "remarks", List.of(
                Map.of("part", "A6. Đoàn viên thanh niên", "period", "năm 2020", "remark", "Thiếu chi đoàn Hai"),
                Map.of("part", "Bài học kinh nghiệm", "remark", "Viết cụ thể hơn"))));
        propaganda.picture("return-1-checker");
        propaganda.complete();

        Tasklist cs01 = chromium.of("cs01");
        cs01.open(taskOf("cs01").getId());
        cs01.claim();
        Locator form = cs01.page().locator(".task-details .fjs-form");
        assertThat(form).containsText("Phần cần sửa: A6. Đoàn viên thanh niên (năm 2020); Bài học kinh nghiệm.");
        assertThat(form).containsText("Thiếu chi đoàn Hai");
        assertThat(form).containsText("Ngày cuối cùng nộp báo cáo của đơn vị: 15/3/2021");
        cs01.fill(new CamundaForm("submit-report"), Map.of("figureA6", 7));
        cs01.picture("return-2-unit");
        cs01.complete();

        propaganda.open(taskOf("bantuyengiao").getId());
        propaganda.claim();
        Locator again = propaganda.page().locator(".task-details .fjs-form");
        assertThat(row(again, "Thiếu chi đoàn Hai")).containsText("Đã sửa");
        assertThat(row(again, "Viết cụ thể hơn")).containsText("Chưa sửa");
        assertThat(again).containsText("Nộp lần thứ: 2");
        propaganda.picture("return-3-checker-again");
        propaganda.fill(CHECK, Map.of("decision", "ACCEPT"));
        propaganda.complete();
    }

    private static Locator row(Locator form, String words) {
        return form.locator("tr").filter(new Locator.FilterOptions().setHasText(words));
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).or().taskAssignee(userId)
                .taskCandidateUser(userId).endOr().list().get(0);
    }
}
