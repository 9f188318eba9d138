package org.planlifecycle.platform.fault;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.planlifecycle.engine.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down that a job failed, as the engine does, but with a sentence that people can read. The stack trace is
 * stored unchanged, and a job that has used up its retries is told to the log under the id that the sentence names.
 */
class VietnameseJobRetryCmd extends DefaultJobRetryCmd {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(VietnameseJobRetryCmd.class);

    VietnameseJobRetryCmd(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    /** A job that only met somebody else at a lock did not fail: it comes again at once, with all its retries. */
    @Override
    public Object execute(CommandContext commandContext) {
        JobEntity job = getJob();
        if (job == null || !Conflict.isAtALockIn(exception)) {
            return super.execute(commandContext);
        }
        LOG.debug("Job {} met another at a lock and comes again", jobId);
        job.unlock();
        notifyAcquisition(commandContext);
        return null;
    }

    @Override
    protected void logException(JobEntity job) {
        super.logException(job);
        if (exception != null) {
            job.setExceptionMessage(FaultSentences.of(exception, jobId));
        }
    }

    @Override
    protected void decrementRetries(JobEntity job) {
        super.decrementRetries(job);
        if (job.getRetries() == 0) {
            LOG.error("Fault {}: job {} of step {} in instance {} has used up its retries",
                    FaultSentences.faultId(jobId), jobId, job.getActivityId(), job.getProcessInstanceId(), exception);
        }
    }
}
