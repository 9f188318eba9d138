package org.planlifecycle.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;

/** A running plan's deadline is moved, or the plan is cancelled, with the Standing Committee's approval. */
@ProcessTest
class ChangePlanProcessTest {

    private static final String REPORT_TASK = "userTask_acknowledgeRequest";

    @Autowired
    Scenario scenario;
    @Autowired
    Plans plans;
    @Autowired
    PlanUnits units;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void anApprovedAmendmentMovesTheDeadlineOfEveryOpenUnit() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 15/3/2021"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(plans.get(plan).deadline().phrase()).isEqualTo("trước ngày 15/3/2021");
        assertThat(units.of(plan)).extracting("lastDay").containsOnly(LocalDate.of(2021, 3, 14));
        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(2);
    }

    @Test
    void aSecondPlanOfOtherUnitsAndDatesIsNotTouched() {
        PlanId plan = aRunningPlan();
        PlanId other = scenario.givenARunningPlan(List.of("CS03"));

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        scenario.runJobs(other);

        assertThat(plans.get(other).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(plans.get(other).number()).isNotEqualTo(plans.get(plan).number());
        assertThat(units.open(other)).extracting("unitCode").containsExactly("CS03");
        assertThat(scenario.tasksOf(other).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(1);
    }

    @Test
    void anApprovedCancellationEndsEverythingThatRunsForThePlan() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(scenario.instancesOf(plan)).isEmpty();
        assertThat(units.open(plan)).isEmpty();
    }

    @Test
    void aRefusedChangeLeavesThePlanAsItWas() {
        PlanId plan = aRunningPlan();

        propose(plan, Map.of("kind", "CANCEL"));
        scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "REFUSE", "remark", "Tiếp tục thực hiện kế hoạch."));

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(REPORT_TASK).count()).isEqualTo(2);
    }

    @Test
    void aWrongProposalIsRefusedAndStartsNothing() {
        PlanId plan = aRunningPlan();
        int running = scenario.instancesOf(plan).size();

        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND"))).hasMessageContaining("Chưa nhập thời hạn mới");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "AMEND", "deadlinePhrase", "trước ngày 01/02/2021")))
                .hasMessageContaining("đã qua");
        assertThatThrownBy(() -> propose(plan, Map.of("plan", "khong-co", "kind", "CANCEL")))
                .hasMessageContaining("Không có kế hoạch này");
        assertThatThrownBy(() -> propose(plan, Map.of("kind", "CANCEL", "unit", "CS01")))
                .hasMessageContaining("không có trường “unit”");

        assertThat(scenario.instancesOf(plan)).hasSize(running);
    }

    @Test
    void aRefusalNeedsARemarkAndTheProposerCannotAnswer() {
        PlanId plan = aRunningPlan();
        propose(plan, Map.of("kind", "CANCEL"));

        assertThatThrownBy(() -> scenario.complete("thuongtruc", plan, "userTask_approveChange",
                Map.of("outcome", "REFUSE"))).hasMessageContaining("phải ghi lý do");
    }

    private void propose(PlanId plan, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Map.of("plan", plan.value(), "reason", "Theo yêu cầu của cấp trên."));
        all.putAll(fields);
        scenario.start("bantuyengiao", "change-plan", all);
    }

    /** A plan of two units whose reports are open. */
    private PlanId aRunningPlan() {
        return scenario.givenARunningPlan(List.of("CS01", "CS02"));
    }
}
