package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.units.UnitSupervision;
import org.planlifecycle.report.Reports;
import org.planlifecycle.report.workbook.SheetExchange;
import org.springframework.beans.factory.annotation.Autowired;

/** A closed plan stays as it is, unless the Standing Committee has it opened once more; then it is closed again. */
@ProcessTest
class ReopenPlanProcessTest {

    private static final String KEY = "reopen-plan";
    private static final String DECIDE = "userTask_decideReopening";
    private static final String CLOSE_AGAIN = "userTask_closeAgain";

    @Autowired
    Scenario scenario;
    @Autowired
    ReportingScenario unit;
    @Autowired
    Plans plans;
    @Autowired
    PlanChanges changes;
    @Autowired
    PlanClosure closure;
    @Autowired
    Reports reports;
    @Autowired
    UnitSupervision supervision;
    @Autowired
    SheetExchange sheets;
    @Autowired
    Journal journal;
    @Autowired
    HistoryService history;

    @Test
    void nothingOfAClosedPlanIsChanged() {
        PlanId plan = givenConsolidatedFigures("reopen-closed");
        restate(plan, "A1", 15);
        changes.close(plan, "vanthu");
        int entries = journal.of(plan).size();

        assertThatThrownBy(() -> restate(plan, "A4", 15)).hasMessageContaining("quyết định mở lại kế hoạch");
        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT,
                Map.of("outcome", "APPROVE"))).hasMessageContaining("quyết định mở lại kế hoạch");
        assertThatThrownBy(() -> scenario.start("bantuyengiao", "change-plan", Map.of("plan", plan.value(), "kind",
                "CANCEL", "reason", "Vì thế."))).hasMessageContaining("Không có kế hoạch này đang thực hiện");
        assertThatThrownBy(() -> supervision.remindNow(plan, "CS02", "Gấp", "giamsat"))
                .hasMessageContaining("quyết định mở lại kế hoạch");
        assertThatThrownBy(() -> sheets.take(plan, "CS02", "bieu.xlsx", new byte[] {1}, "cs02"))
                .hasMessageContaining("quyết định mở lại kế hoạch");

        assertThat(journal.of(plan)).hasSize(entries);
        assertThat(reports.of(plan, "CS01")).hasSize(1);
    }

    @Test
    void aPlanIsReopenedByDecisionCorrectedAndClosedAgain() {
        PlanId plan = givenAClosedPlan("reopen-correct");

        propose(plan);
        assertThat(scenario.formOf("thuongtruc", scenario.task(plan, DECIDE)))
                .containsEntry("wishReason", "A1 của CS01 đếm thiếu.").containsKey("proposer");
        scenario.complete("thuongtruc", plan, DECIDE, Map.of("outcome", "APPROVE"));
        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.REOPENED);
        restate(plan, "A1", 15);
        assertThatThrownBy(() -> closeAgain(plan)).hasMessageContaining("Còn 1 đề nghị điều chỉnh số liệu");
        scenario.complete("thuongtruc", plan, RestateFigures.APPROVE_RESTATEMENT, Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        closeAgain(plan);

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(reports.of(plan, "CS01")).hasSize(2);
        assertThat(journal.of(plan)).extracting(JournalEntry::action)
                .containsSubsequence("planClosed", "reopeningProposed", "planReopened", "planClosedAgain");
        assertThat(journal.brokenStreams(plan)).isEmpty();
        assertThatThrownBy(() -> restate(plan, "A1", 16)).hasMessageContaining("quyết định mở lại kế hoạch");
        assertThat(passed(plan)).contains("endEvent_planClosedAgain");
    }

    @Test
    void whileItIsReopenedOnlyFiguresAreCorrected() {
        PlanId plan = givenAClosedPlan("reopen-only");
        propose(plan);
        scenario.complete("thuongtruc", plan, DECIDE, Map.of("outcome", "APPROVE"));

        assertThatThrownBy(() -> scenario.start("bantuyengiao", "change-plan", Map.of("plan", plan.value(), "kind",
                "CANCEL", "reason", "Vì thế."))).hasMessageContaining("Không có kế hoạch này đang thực hiện");
        assertThatThrownBy(() -> supervision.remindNow(plan, "CS02", "Gấp", "giamsat"))
                .hasMessageContaining("đang thực hiện");
    }

    @Test
    void aRefusedWishLeavesThePlanClosed() {
        PlanId plan = givenAClosedPlan("reopen-refuse");
        propose(plan);

        assertThatThrownBy(() -> propose(plan)).hasMessageContaining("chờ quyết định");
        assertThatThrownBy(() -> scenario.complete("bantuyengiao", Role.STANDING_COMMITTEE_CHAIR, plan, DECIDE,
                Map.of("outcome", "APPROVE"))).hasMessageContaining("không được tự quyết định");
        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, DECIDE, Map.of("outcome", "REFUSE")))
                .hasMessageContaining("phải ghi lý do");
        scenario.complete("thuongtruc", plan, DECIDE, Map.of("outcome", "REFUSE", "remark", "Sai số không đáng kể."));

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(passed(plan)).contains("endEvent_reopeningRefused");
        propose(plan);
    }

    @Test
    void aRunningPlanIsNotReopened() {
        PlanId plan = givenConsolidatedFigures("reopen-running");

        assertThatThrownBy(() -> propose(plan)).hasMessageContaining("Không có kế hoạch này đã kết thúc");
        assertThatThrownBy(() -> closure.propose(plan, "Đếm thiếu.", "Công văn số 12-CV/ĐU.", "bantuyengiao"))
                .hasMessageContaining("Không có kế hoạch này đã kết thúc");
    }

    @Test
    void aPlanIsNotClosedWhileACorrectionIsUnderWay() {
        PlanId plan = givenConsolidatedFigures("reopen-unfinished");
        closure.requireNothingUnfinished(plan);
        restate(plan, "A1", 15);

        assertThatThrownBy(() -> closure.requireNothingUnfinished(plan)).hasMessageContaining("rồi mới kết thúc");
    }

    /** CS01 has reported, CS02 has not; the figures are taken. */
    private PlanId givenConsolidatedFigures(String id) {
        PlanId plan = unit.givenAPlanThatCollectsFrom(id, "CS01", "CS02");
        unit.reports(plan, "CS01");
        scenario.moveTo("2021-03-22T08:00");
        scenario.runJobs(plan);
        scenario.complete("bantuyengiao", plan, CollectReports.DECIDE_CUT_OFF, Map.of("decision", "PROCEED"));
        scenario.runJobs(plan);
        return plan;
    }

    private PlanId givenAClosedPlan(String id) {
        PlanId plan = givenConsolidatedFigures(id);
        changes.close(plan, "vanthu");
        return plan;
    }

    private void propose(PlanId plan) {
        scenario.start("bantuyengiao", KEY, Map.of("plan", plan.value(), "reason", "A1 của CS01 đếm thiếu.",
                "basis", "Công văn số 12-CV/ĐU của CS01."));
    }

    private void closeAgain(PlanId plan) {
        scenario.complete("vanthu", plan, CLOSE_AGAIN, Map.of("corrected", "A1 của CS01; đã bổ sung hồ sơ lưu."));
    }

    private void restate(PlanId plan, String indicator, int number) {
        scenario.start("bantuyengiao", RestateFigures.KEY, new HashMap<>(Map.of("plan", plan.value(), "unit", "CS01",
                "indicator", indicator, "period", "2020", "newNumber", number, "reason", "Đếm thiếu.",
                "evidence", "Danh sách đến 31/12/2020.")));
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                .processDefinitionKey(KEY).list().stream().flatMap(instance -> history
                        .createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
