package org.planlifecycle.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that meet somebody else at a key or at a lock of the real database: they go on at once, with all their retries. */
@ProcessTest
class JobsThatMeetProcessTest {

    private static final String TYPE = "meeting";

    @Autowired
    private ManagementService management;
    @Autowired
    private ProcessEngineConfigurationImpl engine;
    @Autowired
    private JdbcClient jdbc;

    private int attempts;
    private int meetings;
    private RuntimeException atALock;
    private String jobId;

    @BeforeEach
    void aJobIsWaiting() {
        engine.getJobHandlers().put(TYPE, new Meeting());
        jobId = engine.getCommandExecutorTxRequired().execute(context -> {
            MessageEntity job = new MessageEntity();
            job.setJobHandlerType(TYPE);
            job.setRetries(3);
            context.getJobManager().send(job);
            return job;
        }).getId();
    }

    @AfterEach
    void theJobIsGone() {
        if (job() != null) {
            engine.getCommandExecutorTxRequired().execute(context -> {
                context.getJobManager().findJobById(jobId).delete();
                return null;
            });
        }
        engine.getJobHandlers().remove(TYPE);
    }

    @Test
    void aKeyThatAnotherTookIsReadAnewAtOnce() {
        meetings = 2;

        management.executeJob(jobId);

        assertThat(attempts).isEqualTo(3);
        assertThat(job()).as("done, not waiting for its next retry").isNull();
    }

    @Test
    void aKeyThatIsTakenForGoodUsesUpOneRetryAfterAFewAttempts() {
        meetings = Integer.MAX_VALUE;

        assertThatThrownBy(() -> management.executeJob(jobId)).isInstanceOf(RuntimeException.class);

        assertThat(attempts).isEqualTo(6);
        assertThat(job().getRetries()).isEqualTo(2);
        assertThat(job().getExceptionMessage()).startsWith("Dữ liệu trùng");
    }

    @Test
    void whoMetAnotherAtALockComesAgainAtOnceWithAllRetries() {
        for (String state : new String[] {"40001", "40P01"}) {
            atALock = new IllegalStateException(new SQLException("met", state));

            assertThatThrownBy(() -> management.executeJob(jobId)).isSameAs(atALock);

            assertThat(job().getRetries()).as(state).isEqualTo(3);
            assertThat(job().getDuedate()).as(state).isNull();
            assertThat(((JobEntity) job()).getLockExpirationTime()).as(state).isNull();
        }
    }

    private Job job() {
        return management.createJobQuery().jobId(jobId).singleResult();
    }

    /** Asks the database for a key that is taken, as often as it is told to. */
    private final class Meeting implements JobHandler<JobHandlerConfiguration> {

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public void execute(JobHandlerConfiguration configuration, ExecutionEntity execution, CommandContext context,
                String tenantId) {
            if (atALock != null) {
                throw atALock;
            }
            if (++attempts <= meetings) {
                jdbc.sql("insert into calendar_revision (id, revision) values (1, 0)").update();
            }
        }

        @Override
        public JobHandlerConfiguration newConfiguration(String canonicalString) {
            return () -> canonicalString;
        }

        @Override
        public void onDelete(JobHandlerConfiguration configuration, JobEntity job) {
            // nothing is kept
        }
    }
}
