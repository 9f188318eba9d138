package org.planlifecycle.consolidation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.FigureTracing;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.directory.Role;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.report.ReportVersion.Outcome;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.ReportingScenario;
import org.planlifecycle.summary.Summaries;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure is corrected after the figures were taken: proposed by one, decided by another one, taken again. */
@ProcessTest
class RestateFiguresProcessTest {

    private static final ReportPeriod Y2020 = ReportPeriod.ofYear(2020);

    @Autowired
    Scenario scenario;
    @Autowired
    ReportingScenario unit;
    @Autowired
    Reports reports;
    @Autowired
    ConsolidatedReading reading;
    @Autowired
    FigureTracing tracing;
    @Autowired
    HistoryService history;
    @Autowired
    PlanChanges changes;
    @Autowired
    Summaries summaries;

    @Test
    void anApprovedCorrectionMakesTheNextSnapshotAndLeavesTheFirst() {
        PlanId plan = givenConsolidatedFigures("rst-approve");
        String before = members(plan, 1);

        propose(plan, Map.of("newNumber", 15));
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(reading.snapshots(plan)).extracting(Snapshot::number).containsExactly(1, 2);
        assertThat(members(plan, 1)).isEqualTo(before);
        assertThat(Integer.parseInt(members(plan, 2)))
                .isEqualTo(Integer.parseInt(before) - value(plan, 1) + 15);
        assertThat(reading.snapshot(plan, 2).reason()).contains("A1 năm 2020", "thành 15", "Đếm thiếu");
        assertThat(reports.of(plan, "CS01")).extracting(version -> version.check().outcome())
                .containsExactly(Outcome.REPLACED, Outcome.ACCEPTED);
        assertThat(tracing.difference(reading.snapshot(plan, 2)).inputs()).singleElement()
                .satisfies(change -> assertThat(change.newValue()).isEqualTo("15"));
        assertThat(tracing.since(reading.snapshot(plan, 1), Scope.WHOLE)).hasSize(1);
        assertThat(scenario.instancesOf(plan)).noneMatch(
                instance -> instance.getProcessDefinitionId().startsWith(RestateFigures.KEY));
        assertThat(passed(plan)).containsExactlyInAnyOrder("startEvent_restatementProposed",
                "userTask_approveRestatement", "gateway_restatementApproved", "serviceTask_consolidateAgain",
                "gateway_compareJoin", "serviceTask_compareReport", "gateway_replacementNeeded", "endEvent_figuresRestated");
    }

    @Test
    void aRefusedCorrectionChangesNothing() {
        PlanId plan = givenConsolidatedFigures("rst-refuse");
        propose(plan, Map.of("newNumber", 15));

        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT,
                Map.of("outcome", "REFUSE"))).hasMessageContaining("phải ghi lý do");
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT,
                Map.of("outcome", "REFUSE", "remark", "Căn cứ chưa đủ."));
        scenario.runJobs(plan);

        assertThat(reading.snapshots(plan)).hasSize(1);
        assertThat(reports.of(plan, "CS01")).hasSize(1);
        assertThat(passed(plan)).contains("endEvent_restatementRefused");
    }

    @Test
    void whoProposesDoesNotApprove() {
        PlanId plan = givenConsolidatedFigures("rst-own");
        propose(plan, Map.of("newNumber", 15));

        assertThatThrownBy(() -> scenario.complete("bantuyengiao", Role.STANDING_COMMITTEE_CHAIR, plan,
                RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE")))
                .hasMessageContaining("không được tự phê duyệt");
        assertThat(scenario.isWaitingAt(plan, RestateFigures.APPROVE_RESTATEMENT)).isTrue();
    }

    @Test
    void whoDecidesReadsWhatIsCorrectedWithReasonAndEvidence() {
        PlanId plan = givenConsolidatedFigures("rst-read");
        propose(plan, Map.of("newNumber", 15));

        Task task = scenario.task(plan, RestateFigures.APPROVE_RESTATEMENT);

        assertThat(scenario.formOf("thuongtruc", task).get("proposal").toString())
                .contains("A1 năm 2020", "thành 15", "Đếm thiếu", "Danh sách đảng viên");
    }

    @Test
    void aCorrectionThatBreaksARuleOrHasNothingToCorrectIsRefused() {
        PlanId plan = givenConsolidatedFigures("rst-wrong");

        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 2))).hasMessageContaining("A1");
        assertThatThrownBy(() -> propose(plan, Map.of())).hasMessageContaining("Chưa nhập giá trị mới");
        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 15, "newGrade", "TOT")))
                .hasMessageContaining("Chỉ nhập một giá trị mới");
        assertThatThrownBy(() -> propose(plan, Map.of("newGrade", "TOT"))).hasMessageContaining("số nguyên");
        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", value(plan, 1))))
                .hasMessageContaining("trùng với giá trị đang có");
        assertThatThrownBy(() -> propose(plan, Map.of("unit", "CS02", "newNumber", 15)))
                .hasMessageContaining("không có báo cáo được chấp nhận");
        assertThatThrownBy(() -> propose(plan, Map.of("period", "2015", "newNumber", 15)))
                .hasMessageContaining("Không có kỳ số liệu này");
        assertThatThrownBy(() -> propose(plan, Map.of("indicator", "B4", "newNumber", 15)))
                .hasMessageContaining("B4 không có trong biểu");
        assertThatThrownBy(() -> propose(plan, Map.of("plan", "khong-co", "newNumber", 15)))
                .hasMessageContaining("Không có kế hoạch này");
        assertThat(scenario.isWaitingAt(plan, RestateFigures.APPROVE_RESTATEMENT)).isFalse();
    }

    @Test
    void oneFigureHasOneOpenCorrection() {
        PlanId plan = givenConsolidatedFigures("rst-twice");
        propose(plan, Map.of("newNumber", 15));

        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 15))).hasMessageContaining("chờ trả lời");
        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 16))).hasMessageContaining("chờ trả lời");
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 15))).hasMessageContaining("trùng với giá trị");
        propose(plan, Map.of("newNumber", 16));

        assertThat(scenario.isWaitingAt(plan, RestateFigures.APPROVE_RESTATEMENT)).isTrue();
    }

    @Test
    void beforeTheFiguresAreTakenThereIsNothingToCorrect() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rst-early", "CS01");
        unit.reports(plan, "CS01");

        assertThatThrownBy(() -> propose(plan, Map.of("newNumber", 15))).hasMessageContaining("Không có kế hoạch này");
    }

    @Test
    void aCancelledPlanHasNoOpenCorrection() {
        PlanId plan = givenConsolidatedFigures("rst-cancel");
        propose(plan, Map.of("newNumber", 15));

        changes.cancel(plan, "Theo yêu cầu của cấp trên.", "thuongtruc");

        assertThat(scenario.isWaitingAt(plan, RestateFigures.APPROVE_RESTATEMENT)).isFalse();
    }

    /** The sentence of the percentage was edited at drafting and is no longer true when the chair reads it. */
    @Test
    void figuresCorrectedBeforeApprovalRenewTheTextAndShowWhatWasEdited() {
        PlanId plan = givenConsolidatedFigures("rst-stale");
        Map<String, Object> shown = form("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY);
        String received = shown.get("results").toString().lines().findFirst().orElseThrow();
        String ratio = shown.get("results").toString().lines().filter(line -> line.startsWith("Năm 2020")).findFirst()
                .orElseThrow();
        String edited = ratio.replace("Năm 2020 (", "Trong năm 2020 (");
        Map<String, Object> text = texts(shown);
        text.put("results", shown.get("results").toString().replace(ratio, edited));
        text.put("snapshotNumber", "1");
        scenario.complete("bantuyengiao", plan, CollectReports.DRAFT_SUMMARY, text);
        Map.of("organisation", "bantochuc", "inspection", "ubkt", "mass-mobilisation", "bandanvan", "office", "vanphong")
                .forEach((group, account) -> scenario.complete(account, scenario.tasksOf(plan)
                        .taskDefinitionKey(CollectReports.CONSULT_SUMMARY).taskCandidateGroup(group).singleResult(),
                        Map.of("verdict", "AGREE")));
        scenario.complete("bantuyengiao", plan, CollectReports.REVISE_SUMMARY,
                texts(form("bantuyengiao", plan, CollectReports.REVISE_SUMMARY)));
        propose(plan, Map.of("newNumber", 15));
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        Map<String, Object> approval = form("thuongtruc", plan, CollectReports.APPROVE_SUMMARY);

        assertThat(approval.get("stale").toString()).contains(edited, ratio);
        assertThat(approval).containsEntry("snapshotNumber", "2").containsEntry("hasStale", true);
        assertThat(approval.get("generated").toString()).contains(received, "Tự làm mới", "Đã sửa hoặc bỏ");
        assertThatThrownBy(() -> approve(plan, Map.of("snapshotNumber", "1"))).hasMessageContaining("chốt lại lần 2");
        assertThatThrownBy(() -> approve(plan, Map.of())).hasMessageContaining("không còn đúng với số liệu");
        assertThatThrownBy(() -> approve(plan, Map.of("staleHandling", "KEEP"))).hasMessageContaining("ghi lý do");
        approve(plan, Map.of("staleHandling", "RENEW", "snapshotNumber", "2"));
        assertThat(summaries.get(plan).narrative().results()).doesNotContain(edited, ratio).contains("Năm 2020 (");
    }

    private Map<String, Object> form(String user, PlanId plan, String task) {
        return scenario.formOf(user, scenario.task(plan, task));
    }

    private static Map<String, Object> texts(Map<String, Object> shown) {
        Map<String, Object> texts = new HashMap<>();
        List.of("results", "shortcomings", "lessons", "solutions", "exemplars")
                .forEach(block -> texts.put(block, shown.get(block)));
        return texts;
    }

    private void approve(PlanId plan, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("decision", "APPROVE");
        scenario.complete("thuongtruc", plan, CollectReports.APPROVE_SUMMARY, fields);
    }

    /** CS01 has reported, CS02 has not; the figures are taken. */
    private PlanId givenConsolidatedFigures(String id) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, "CS01", "CS02");
        unit.reports(plan, "CS01");
        scenario.moveTo("2021-03-22T08:00");
        scenario.runJobs(plan);
        scenario.complete("bantuyengiao", plan, CollectReports.DECIDE_CUT_OFF, Map.of("decision", "PROCEED"));
        scenario.runJobs(plan);
        assertThat(reading.snapshots(plan)).hasSize(1);
        return plan;
    }

    private void propose(PlanId plan, Map<String, Object> changed) {
        Map<String, Object> fields = new HashMap<>(Map.of("plan", plan.value(), "unit", "CS01", "indicator", "A1",
                "period", "2020", "reason", "Đếm thiếu đảng viên mới kết nạp.",
                "evidence", "Danh sách đảng viên đến 31/12/2020."));
        fields.putAll(changed);
        scenario.start("bantuyengiao", RestateFigures.KEY, fields);
    }

    private String members(PlanId plan, int number) {
        return reading.table(reading.snapshot(plan, number), Scope.WHOLE).line("A1", null).orElseThrow()
                .cell(Y2020).orElseThrow().value().text();
    }

    private int value(PlanId plan, int version) {
        return reports.of(plan, "CS01").get(version - 1).figures().of(Y2020).numbers().get("A1");
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(RestateFigures.KEY))
                .filter(activity -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(activity.getProcessInstanceId()).singleResult().getBusinessKey()
                        .equals(plan.value()))
                .map(activity -> activity.getActivityId()).distinct().toList();
    }
}
