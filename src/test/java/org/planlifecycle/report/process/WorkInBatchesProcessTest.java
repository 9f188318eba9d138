package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.PlanWaiting;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.report.ReportCutOff;
import org.planlifecycle.report.ReportingSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What concerns all units shows at once; their process instances follow, at most a hundred in each transaction. */
@ProcessTest
class WorkInBatchesProcessTest {

    private static final int BATCH = 100;

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private PlanUnits units;
    @Autowired
    private ReportCutOff cutOff;
    @Autowired
    private PlanChanges changes;
    @Autowired
    private Journal journal;
    @Autowired
    private PlanWaiting waiting;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private HistoryService history;
    @Autowired
    private ManagementService management;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void closingEndsAHundredReportsInEachTransactionAndEachOfThemOnce() {
        PlanId plan = givenReportsOf("crs-batch-close", 2 * BATCH + 1);

        inOneTransaction(() -> cutOff.closeMissing(plan));

        assertThat(units.of(plan)).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(PlanUnit.Outcome.MISSING));
        assertThat(running(plan)).hasSize(BATCH + 1);
        assertThat(waiting.of(plan)).anySatisfy(point ->
                assertThat(point.activity()).isEqualTo("Làm một đợt"));
        nextBatch(plan);
        assertThat(running(plan)).hasSize(1);
        nextBatch(plan);
        assertThat(running(plan)).isEmpty();
        assertThat(unit.instances(plan, "work-in-batches")).isEmpty();
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("reportMissing"))
                .hasSize(2 * BATCH + 1).doesNotHaveDuplicates();
        assertThat(history.createHistoricActivityInstanceQuery().activityId("endEvent_reportMissing").list().stream()
                .filter(ended -> history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(plan.value())
                        .processInstanceId(ended.getProcessInstanceId()).count() == 1)).hasSize(2 * BATCH + 1);
    }

    @Test
    void aBatchThatFailedIsDoneAgain() {
        PlanId plan = givenReportsOf("crs-batch-crash", BATCH + 2);
        inOneTransaction(() -> cutOff.closeMissing(plan));

        new TransactionTemplate(transactions).executeWithoutResult(crash -> {
            nextBatch(plan);
            crash.setRollbackOnly();
        });
        assertThat(running(plan)).hasSize(2);

        nextBatch(plan);
        assertThat(running(plan)).isEmpty();
        assertThat(unit.instances(plan, "work-in-batches")).isEmpty();
    }

    @Test
    void aCancelledPlanEndsAHundredReportsInEachTransaction() {
        PlanId plan = givenReportsOf("crs-batch-cancel", BATCH + 1);

        inOneTransaction(() -> changes.cancel(plan, "Thay bằng kế hoạch khác", "thuongtruc"));

        assertThat(units.allClosed(plan)).isTrue();
        assertThat(running(plan)).hasSize(1);
        nextBatch(plan);
        assertThat(running(plan)).isEmpty();
        assertThat(unit.instances(plan, "work-in-batches")).isEmpty();
    }

    @Test
    void aMovedDeadlineReachesEveryTaskPageByPageWhoeverReportsInBetween() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("crs-batch-due", "CS01", "CS02", "CS03", "CS04", "CS05");
        List.of("CS01", "CS02", "CS03", "CS04", "CS05").forEach(code -> unit.acknowledges(plan, code));
        units.amendDue(plan, deadline(LocalDate.of(2021, 3, 7)), deadline(LocalDate.of(2021, 3, 31)));
        MovedReports two = new MovedReports(runtime, tasks, history, units,
                new ReportingSettings(2, List.of("office"), Duration.ofHours(1)));

        assertThat(two.work(plan, 0)).isTrue();
        unit.submits(plan, "CS01");
        unit.isAccepted(plan, "CS01");
        assertThat(two.work(plan, 1)).isTrue();
        assertThat(two.work(plan, 2)).isFalse();

        assertThat(List.of("CS02", "CS03", "CS04", "CS05")).allSatisfy(code ->
                assertThat(unit.task(plan, code, CollectReport.SUBMIT_REPORT).getDueDate().toInstant())
                        .isEqualTo(units.get(plan, code).dueAt()));
    }

    @Test
    void whatShowsAtOnceTakesAsManyStatementsForFiveHundredUnitsAsForFifty() {
        thenFiftyAndFiveHundredTakeEquallyMany("close", cutOff::closeMissing);
        thenFiftyAndFiveHundredTakeEquallyMany("cancel", plan -> changes.cancel(plan, "Thay bằng kế hoạch khác", "thuongtruc"));
        thenFiftyAndFiveHundredTakeEquallyMany("amend", plan -> changes.amend(plan, deadline(LocalDate.of(2021, 3, 31)),
                "Do dịch bệnh", "thuongtruc"));
    }

    @Test
    void aReportWhoseTaskStillShowsAfterTheCutOffIsNotAccepted() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("crs-batch-late-check", "CS01", "CS02");
        unit.acknowledges(plan, "CS01");
        unit.submits(plan, "CS01");
        units.close(plan, "CS01", PlanUnit.Outcome.MISSING, Instant.now(clock));

        assertThatThrownBy(() -> unit.isAccepted(plan, "CS01"))
                .hasMessageContaining("Việc nhận báo cáo của đơn vị đã kết thúc nên không kiểm tra được nữa");
    }

    private void thenFiftyAndFiveHundredTakeEquallyMany(String name, Consumer<PlanId> work) {
        List<List<String>> sent = new ArrayList<>();
        for (int size : new int[] {1, 50, 500}) {
            PlanId plan = scenario.givenAnIssuedPlan("crs-batch-%s-%d".formatted(name, size), codes(size));
            sent.add(Statements.of(() -> inOneTransaction(() -> work.accept(plan))));
        }
        assertThat(sent.get(1)).as("the first may open a series of numbers").isNotEmpty();
        assertThat(sent.get(2)).as(name).hasSameSizeAs(sent.get(1));
    }

    private PlanId givenReportsOf(String planId, int size) {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan(planId, codes(size));
        IntStream.iterate(0, batch -> batch * BATCH < size, batch -> batch + 1).forEach(batch ->
                scenario.startFor(plan, OpenReports.KEY, Map.of(OpenReports.BATCH_NUMBER.name(), batch)));
        scenario.runJobs(plan);
        assertThat(running(plan)).hasSize(size);
        return plan;
    }

    private static String[] codes(int size) {
        return IntStream.rangeClosed(1, size).mapToObj("T%04d"::formatted).toArray(String[]::new);
    }

    private List<ProcessInstance> running(PlanId plan) {
        return unit.instances(plan, CollectReport.KEY);
    }

    private void nextBatch(PlanId plan) {
        ProcessInstance updating = unit.instances(plan, "work-in-batches").get(0);
        Job job = management.createJobQuery().processInstanceId(updating.getId()).singleResult();
        management.executeJob(job.getId());
    }

    private void inOneTransaction(Runnable change) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> change.run());
    }

    private static ReportDeadline deadline(LocalDate lastDay) {
        Instant due = lastDay.plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        return new ReportDeadline("trước ngày %te/%<tm/%<tY".formatted(lastDay.plusDays(1)), due, lastDay);
    }
}
