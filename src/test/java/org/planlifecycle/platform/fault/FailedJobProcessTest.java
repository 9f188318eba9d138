package org.planlifecycle.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job whose rows the database really refuses, until it is an incident: what is stored, and what the log says. */
@ProcessTest
class FailedJobProcessTest {

    private static final int EVERY_TRY = 5;
    private static int plansSoFar;

    @Autowired
    private Scenario scenario;
    @Autowired
    private ManagementService management;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private JdbcClient jdbc;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(VietnameseJobRetryCmd.class);
    private PlanId plan;

    @BeforeEach
    void theDatabaseRefusesThatAUnitOfThisPlanIsOpened() {
        lines.start();
        log.addAppender(lines);
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("hong-" + ++plansSoFar, "CS01", "CS02");
        jdbc.sql("alter table plan_unit add constraint opening_refused check (plan_id <> '%s' or opened_at is null)"
                .formatted(plan)).update();
    }

    @AfterEach
    void theDatabaseTakesEverythingAgain() {
        jdbc.sql("alter table plan_unit drop constraint if exists opening_refused").update();
        log.detachAppender(lines);
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void anIncidentSaysInVietnameseWhyAndTheLogSaysTheRestUnderItsId() {
        Job failed = whenAJobFailsToTheEnd();

        Incident incident = runtime.createIncidentQuery().configuration(failed.getId()).singleResult();
        assertThat(incident.getIncidentMessage()).startsWith("Dữ liệu trùng, thiếu hoặc trái ràng buộc")
                .isEqualTo(failed.getExceptionMessage());
        String id = incident.getIncidentMessage().replaceFirst(".*mã lỗi (\\w+).*", "$1");
        assertThat(failed.getId()).startsWith(id);
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage()).startsWith("Fault %s: job %s".formatted(id, failed.getId()));
            assertThat(((ThrowableProxy) line.getThrowableProxy()).getThrowable())
                    .hasStackTraceContaining("org.planlifecycle.");
        });
    }

    @Test
    void theStackTraceStaysAsTheEngineKeepsIt() {
        Job failed = whenAJobFailsToTheEnd();

        assertThat(management.getJobExceptionStacktrace(failed.getId())).contains("Exception", "\tat org.planlifecycle.")
                .containsIgnoringCase("opening_refused");
    }

    @Test
    void aJobThatIsRetriedAfterItsCauseIsMendedGoesOn() {
        Job failed = whenAJobFailsToTheEnd();
        jdbc.sql("alter table plan_unit drop constraint opening_refused").update();

        management.executeJob(failed.getId());
        scenario.runJobs(plan);

        assertThat(runtime.createIncidentQuery().configuration(failed.getId()).count()).isZero();
        assertThat(scenario.tasksOf(plan).taskCandidateGroup("unit-CS01").count()).isOne();
    }

    @Test
    void aJobThatSomebodyStopsByHandIsNoRiddleEither() {
        jdbc.sql("alter table plan_unit drop constraint opening_refused").update();
        ProcessInstance instance = scenario.startFor(plan, "collect-reports", Map.of());
        Job job = management.createJobQuery().processInstanceId(instance.getId()).listPage(0, 1).get(0);

        management.setJobRetries(job.getId(), 0);

        assertThat(runtime.createIncidentQuery().configuration(job.getId()).singleResult().getIncidentMessage())
                .startsWith("Việc này được cho dừng mà không ghi lý do").contains(job.getId().substring(0, 8));
    }

    private Job whenAJobFailsToTheEnd() {
        scenario.startFor(plan, "collect-reports", Map.of());
        Throwable thrown = catchThrowable(() -> scenario.runJobs(plan));
        assertThat(thrown).isNotNull();
        Job failing = failing().get(0);
        for (int tries = 1; tries < EVERY_TRY; tries++) {
            assertThat(failing().get(0).getRetries()).isEqualTo(EVERY_TRY - tries);
            assertThat(catchThrowable(() -> management.executeJob(failing.getId()))).isNotNull();
        }
        assertThat(failing().get(0).getRetries()).isZero();
        return failing().get(0);
    }

    private List<Job> failing() {
        return scenario.jobsOf(plan).stream().filter(job -> job.getExceptionMessage() != null).toList();
    }
}
