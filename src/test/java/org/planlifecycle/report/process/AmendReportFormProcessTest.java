package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.report.ReportFormAmendment;
import org.planlifecycle.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form changes in mid-campaign; the plans of the other tests are left with the version they began with. */
@ProcessTest
class AmendReportFormProcessTest {

    @Autowired
    Scenario scenario;
    @Autowired
    ReportingScenario unit;
    @Autowired
    ReportFormAmendment amendment;
    @Autowired
    Reports reports;
    @Autowired
    Journal journal;
    @Autowired
    FormService forms;
    @Autowired
    RepositoryService repository;
    @Autowired
    HistoryService history;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theDayBegins() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void earlyReportersKeepTheirVersionAndTheOthersAreTold() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("arf-early", "CS01", "CS02");
        unit.acknowledges(plan, "CS01");
        unit.acknowledges(plan, "CS02");
        unit.submits(plan, "CS01");
        int before = amendment.current().version();

        ProcessInstance amended = amend(Map.of("change", "REWORD", "indicator", "C1",
                "label", "Tin, bài, phóng sự đã đăng, phát", "note", "Đếm cả cổng thông tin điện tử"));

        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(amended.getId())
                .activityId("endEvent_formAmended").count()).isEqualTo(1);
        unit.submits(plan, "CS02");
        assertThat(reports.latest(plan, "CS01").orElseThrow().regimeVersion()).isEqualTo(before);
        assertThat(reports.latest(plan, "CS02").orElseThrow().regimeVersion()).isEqualTo(before + 1);
        assertThat(amendment.current().indicator("C1").label()).isEqualTo("Tin, bài, phóng sự đã đăng, phát");
        assertThat(jdbc.sql("select distinct unit_code from outbox_mail where plan_id = ? and kind = ?")
                .params(plan.value(), "report-form-changed").query(String.class).list()).containsExactly("CS02");
        assertThat(journal.of(plan).toString()).contains("báo cho 1 đơn vị chưa nộp");
    }

    @Test
    void anIndicatorIsAddedAtTheEndOfItsSectionAndDroppedAgain() {
        String section = amendment.current().indicator("B6").section();

        amend(Map.of("change", "ADD", "code", "b7", "section", section, "label", "Buổi nói chuyện chuyên đề",
                "unit", "buổi", "rollUp", "SUM", "reporters", "ALL", "note", ""));

        ReportRegime added = amendment.current();
        assertThat(added.indicators().get(added.indicators().indexOf(added.indicator("B6")) + 1).code()).isEqualTo("B7");

        amend(Map.of("change", "DROP", "indicator", "B7"));

        assertThat(amendment.current().has("B7")).isFalse();
        assertThatThrownBy(() -> amend(Map.of("change", "ADD", "code", "B7", "section", section, "label", "Khác",
                "unit", "buổi", "rollUp", "SUM", "reporters", "ALL")))
                .hasStackTraceContaining("Mã chỉ tiêu B7 đã dùng trong biểu mẫu phiên bản");
    }

    @Test
    void anOpenReportAsksForWhatIsInForceNow() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("arf-drawn", "CS01", "DK01");
        unit.acknowledges(plan, "CS01");
        unit.acknowledges(plan, "DK01");
        String section = amendment.current().indicator("B6").section();

        amend(Map.of("change", "ADD", "code", "B9", "section", section, "label", "Buổi tọa đàm", "unit", "buổi",
                "rollUp", "SUM", "reporters", "PARTY", "note", "Đếm cuộc."));

        assertThat(drawn(plan, "cs01", "CS01", "figureB9")).contains("\"label\":\"B9. Buổi tọa đàm\"",
                "\"suffixAdorner\":\"buổi\"", "\"description\":\"Đếm cuộc.\"", "\"columns\":8");
        assertThat(drawn(plan, "cs01", "CS01", "figureH1")).contains("\"value\":\"TOT\"", "Hoàn thành tốt nhiệm vụ");
        assertThat(drawn(plan, "cs01", "CS01", "figureA4")).contains("\"columns\":16");
        assertThat(drawn(plan, "cs01", "CS01", "figureK1")).isEmpty();
        assertThat(drawn(plan, "dk01", "DK01", "figureB9")).isEmpty();
        assertThat(drawn(plan, "dk01", "DK01", "figureK1")).isNotEmpty();
        unit.submits(plan, "CS01", Map.of("figureB9", 4));
        assertThat(reports.latest(plan, "CS01").orElseThrow().figures().of(ReportPeriod.ofYear(2020)).text("B9"))
                .isEqualTo("4");

        amend(Map.of("change", "DROP", "indicator", "B9"));
    }

    /** The component of the field as Tasklist gets it; empty where it is not drawn. */
    private String drawn(PlanId plan, String person, String code, String field) {
        Task task = unit.task(plan, code, CollectReport.SUBMIT_REPORT);
        try (InputStream form = scenario.as(person, () -> forms.getDeployedTaskForm(task.getId()))) {
            return new ObjectMapper().readTree(form).findParents("key").stream()
                    .filter(component -> component.path("key").asText().equals(field)).findFirst()
                    .map(JsonNode::toString).orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theSameRewordingTwiceMakesOneVersion() {
        Map<String, Object> reworded = Map.of("change", "REWORD", "indicator", "C2", "label", "Buổi tuyên truyền miệng");
        amend(reworded);
        int version = amendment.current().version();

        assertThatThrownBy(() -> amend(reworded)).hasStackTraceContaining("chỉ tiêu C2 đã đúng như vậy");

        assertThat(amendment.current().version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DROP   | A1 |     | X  | Không bỏ được chỉ tiêu A1 vì chỉ tiêu A2 “Đảng viên nữ” tính hoặc đối chiếu theo nó.",
        "DROP   |    |     | X  | Chưa chọn chỉ tiêu cần điều chỉnh",
        "REWORD | C2 |     |    | Chưa ghi tên chỉ tiêu",
        "ADD    |    | 7B  | X  | Mã chỉ tiêu “7B” không đúng",
        "ADD    |    | A1  | X  | Mã chỉ tiêu A1 đã dùng",
    })
    void aContradictionIsRefusedAndTheFormStaysAsItWas(String change, String indicator, String code, String label,
            String sentence) {
        int before = amendment.current().version();
        Map<String, Object> fields = new HashMap<>(Map.of("change", change, "section", "C. Tuyên truyền",
                "unit", "cuộc", "rollUp", "SUM", "reporters", "ALL"));
        put(fields, "indicator", indicator);
        put(fields, "code", code);
        put(fields, "label", label);

        assertThatThrownBy(() -> amend(fields)).hasStackTraceContaining(sentence);

        assertThat(amendment.current().version()).isEqualTo(before);
    }

    @Test
    void theFormOffersWhatThereIs() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(AmendReportForm.KEY)
                .latestVersion().singleResult().getId();

        Map<String, Object> shown = scenario.as("bantuyengiao", () -> forms.getStartFormVariables(definition));

        assertThat(shown.get("indicators").toString()).contains("A2. Đảng viên nữ");
        assertThat(shown.get("sections").toString()).containsOnlyOnce("\"label\":\"C. Tuyên truyền\"");
    }

    private ProcessInstance amend(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("reason", "Hướng dẫn số 12-HD/BTGTU");
        return scenario.start("bantuyengiao", AmendReportForm.KEY, all);
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
