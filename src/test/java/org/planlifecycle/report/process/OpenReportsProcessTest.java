package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.report.ReportOpening;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class OpenReportsProcessTest {

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private PlanUnits units;
    @Autowired
    private ReportOpening opening;
    @Autowired
    private HistoryService history;
    @Autowired
    private ManagementService management;
    @Autowired
    private PlatformTransactionManager transactions;


    @Test
    void everyUnitGetsItsOwnTaskAndNoOther() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("crs-open", "CS01", "CS02", "DK01");

        assertThat(unit.instances(plan, CollectReport.KEY)).hasSize(3);
        assertThat(unit.instances(plan, OpenReports.KEY)).isEmpty();
        assertThat(units.of(plan)).allSatisfy(row -> assertThat(row.openedAt()).isNotNull());
        assertThat(unit.isWaitingAt(plan, "CS02", CollectReport.ACKNOWLEDGE_REQUEST)).isTrue();
        assertThat(passed(plan)).contains("startEvent_planIssued", "serviceTask_scheduleOpening",
                "startEvent_batchPlanned", "serviceTask_openReports", "endEvent_batchOpened",
                "startEvent_waitingBegun");
    }

    @Test
    void moreThanAHundredUnitsAreOpenedInSeveralBatches() {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan("crs-batches",
                IntStream.rangeClosed(1, 101).mapToObj("T%03d"::formatted).toArray(String[]::new));
        scenario.startFor(plan, CollectReports.KEY, Map.of());
        Job scheduling = scenario.jobsOf(plan).get(0);
        management.executeJob(scheduling.getId());

        assertThat(unit.instances(plan, OpenReports.KEY)).hasSize(2);
    }

    @Test
    void openingTheSameBatchAgainOpensNothingTwice() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("crs-open-twice", "CS01", "CS02");

        new TransactionTemplate(transactions).executeWithoutResult(status -> opening.open(plan, 0));

        assertThat(unit.instances(plan, CollectReport.KEY)).hasSize(2);
    }

    private List<String> passed(PlanId plan) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value()).list().stream()
                .flatMap(instance -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId()).list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }
}
