package org.planlifecycle.monitoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.metrics.OperationCounts.Jobs;
import org.planlifecycle.monitoring.metrics.OperationCounts.Mails;
import org.planlifecycle.monitoring.metrics.OperationCounts.Reports;
import org.planlifecycle.monitoring.metrics.OperationCounts.Tasks;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted of real processes and tables. Other tests leave theirs behind, so most counts are differences. */
@ProcessTest
class OperationCountsProcessTest {

    private static int plansSoFar;

    @Autowired
    private OperationCounts counts;
    @Autowired
    private Scenario scenario;
    @Autowired
    private ManagementService management;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    @BeforeEach
    @AfterEach
    void theFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
        jdbc.sql("delete from outbox_mail where plan_id like 'so-dem%'").update();
    }

    private PlanId givenAPlanTo(String... unitCodes) {
        PlanId plan = scenario.givenAnIssuedPlan("so-dem-" + ++plansSoFar, unitCodes);
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        return plan;
    }

    private Instant now() {
        return clock.instant();
    }

    private Tasks reportTasks() {
        return counts.tasks(now()).stream().filter(tasks -> tasks.process().equals("collect-report")).findFirst()
                .orElse(new Tasks("collect-report", 0, 0));
    }

    private Reports reportsOf(PlanId plan) {
        return counts.reports(now()).stream().filter(one -> one.plan().equals(plan.value())).findFirst().orElseThrow();
    }

    @Test
    void openTasksAreCountedByProcessAndOverdueOnesOnceTheirMomentIsPast() {
        int before = reportTasks().open();
        PlanId plan = givenAPlanTo("CS01", "CS02", "CS03");
        assertThat(reportTasks().open()).isEqualTo(before + 3);
        Instant due = scenario.tasksOf(plan).list().get(0).getDueDate().toInstant();

        scenario.moveTo(due.minusSeconds(1));
        int overdueJustBefore = reportTasks().overdue();
        scenario.moveTo(due);

        assertThat(reportTasks().overdue()).isGreaterThanOrEqualTo(overdueJustBefore + 3);
    }

    @Test
    void reportsOfARunningPlanAreReceivedLateOverdueOrMissing() {
        PlanId plan = new PlanOfManyUnits(jdbc, "so-dem-bao-cao-" + ++plansSoFar)
                .unit("CS01", "A").unit("CS02", "B").unit("CS03", "C").unit("CS04", "D").unit("CS05", "E")
                .submitted("CS01", 1, "2021-03-04T09:00", false).accepted("CS01", 1)
                .submitted("CS02", 1, "2021-03-09T08:00", true)
                .submitted("CS03", 1, "2021-03-03T09:00", false).returned("CS03", 1, "Thiếu số liệu").id();
        close(plan, "CS04", "MISSING");
        close(plan, "CS05", "CANCELLED");

        scenario.moveTo("2021-03-09T10:00");

        assertThat(reportsOf(plan)).isEqualTo(new Reports(plan.value(), 4, 2, 1, 1, 1));
    }

    private void close(PlanId plan, String unit, String outcome) {
        jdbc.sql("update plan_unit set closed_at = ?, outcome = ? where plan_id = ? and unit_code = ?")
                .params(PlanOfManyUnits.at("2021-03-09T09:00"), outcome, plan.value(), unit).update();
    }

    @Test
    void aPlanThatHasEndedIsMeasuredNoMore() {
        PlanId plan = new PlanOfManyUnits(jdbc, "so-dem-da-xong-" + ++plansSoFar).unit("CS01", "A").id();
        assertThat(reportsOf(plan).expected()).isOne();

        jdbc.sql("update plan set status = 'CLOSED' where id = ?").param(plan.value()).update();

        assertThat(counts.reports(now())).extracting(Reports::plan).doesNotContain(plan.value());
    }

    @Test
    void aTimerThatIsPastIsAJobDueSinceThen() {
        PlanId plan = givenAPlanTo("CS01");
        Job timer = scenario.jobsOf(plan).stream().filter(job -> job.getDuedate() != null)
                .min(java.util.Comparator.comparing(Job::getDuedate)).orElseThrow();
        Instant due = timer.getDuedate().toInstant();

        scenario.moveTo(due.minusSeconds(1));
        int before = counts.jobs(now()).due();
        scenario.moveTo(due);

        Jobs jobs = counts.jobs(now());
        assertThat(jobs.due()).isGreaterThan(before);
        assertThat(jobs.oldestDue()).isBeforeOrEqualTo(due);
    }

    @Test
    void aJobWithoutRetriesIsFailedAndAnIncidentButNoLongerDue() {
        PlanId plan = givenAPlanTo("CS01");
        Job timer = scenario.jobsOf(plan).stream().filter(job -> job.getDuedate() != null).findFirst().orElseThrow();
        scenario.moveTo(timer.getDuedate().toInstant().plusSeconds(60));
        Jobs before = counts.jobs(now());
        int incidents = counts.incidents();

        management.setJobRetries(timer.getId(), 0);
        try {
            assertThat(counts.jobs(now()).failed()).isEqualTo(before.failed() + 1);
            assertThat(counts.jobs(now()).due()).isEqualTo(before.due() - 1);
            assertThat(counts.incidents()).isEqualTo(incidents + 1);
        } finally {
            management.setJobRetries(timer.getId(), 1);
        }
    }

    @Test
    void aMailWaitsFromTheMomentItShouldGoOutAndAfterAFailureFromTheMomentItWasMade() {
        scenario.moveTo("2001-01-10T08:00");
        Mails before = counts.mails(now());
        mail("mai", "PENDING", 0, "2001-01-09T08:00", "2001-01-11T08:00");
        assertThat(counts.mails(now())).isEqualTo(before);

        mail("nay", "PENDING", 0, "2001-01-09T08:00", "2001-01-10T07:00");
        assertThat(counts.mails(now())).isEqualTo(
                new Mails(before.waiting() + 1, at("2001-01-10T07:00"), before.failed()));

        mail("thu-lai", "PENDING", 3, "2001-01-09T09:00", "2001-01-10T09:00");
        mail("bo", "FAILED", 10, "2001-01-01T09:00", "2001-01-01T09:00");
        mail("xong", "SENT", 1, "2001-01-01T09:00", "2001-01-01T09:00");
        assertThat(counts.mails(now())).isEqualTo(
                new Mails(before.waiting() + 2, at("2001-01-09T09:00"), before.failed() + 1));
    }

    private static Instant at(String local) {
        return PlanOfManyUnits.at(local).toInstant();
    }

    private void mail(String id, String status, int attempts, String created, String due) {
        jdbc.sql("""
                insert into outbox_mail (id, plan_id, kind, step, recipient_id, recipient_address, subject, body, status,
                  attempts, created_at, due_at) values (?, 'so-dem-thu', 'x', 'x', ?, 'a@example.vn', '', '', ?, ?, ?, ?)""")
                .params("so-dem-" + id, id, status, attempts, at(created).atOffset(ZoneOffset.UTC),
                        at(due).atOffset(ZoneOffset.UTC)).update();
    }
}
