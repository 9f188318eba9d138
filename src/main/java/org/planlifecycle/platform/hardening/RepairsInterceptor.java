package org.planlifecycle.platform.hardening;

import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.planlifecycle.directory.Role;

/**
 * Narrows what people repair by hand. The engine asks nobody's rights for a job that belongs to no process, such as
 * the clean-up of its history; and a retry with another date would move the timer of a plan that has not failed.
 */
class RepairsInterceptor extends CommandInterceptor {

    private static final List<String> REPAIRERS = List.of(Role.SUPERVISOR.group(), Role.ADMINISTRATOR.group());

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthenticatedUserId() != null && command instanceof SetJobRetriesCmd) {
            requireFailedJob(context, CommandFields.read(command, "jobId"));
        }
        if (context.getAuthenticatedUserId() != null && command instanceof DeleteAuthorizationCmd) {
            requireNoTask(context, CommandFields.read(command, "authorizationId"));
        }
        return next.execute(command);
    }

    private static void requireFailedJob(CommandContext context, String jobId) {
        JobEntity job = jobId == null ? null : context.getJobManager().findJobById(jobId);
        if (job == null || job.getRetries() > 0 && job.getExceptionMessage() == null) {
            throw new AuthorizationException("Chỉ thử lại được việc nền đã lỗi; việc khác chạy theo hạn của kế hoạch.");
        }
        if (job.getProcessDefinitionId() == null
                && Collections.disjoint(REPAIRERS, context.getAuthentication().getGroupIds())) {
            throw new AuthorizationException("Việc nền này của hệ thống; hãy báo người giám sát hoặc quản trị thử lại.");
        }
    }

    private static void requireNoTask(CommandContext context, String authorizationId) {
        AuthorizationEntity grant = context.getDbEntityManager().selectById(AuthorizationEntity.class, authorizationId);
        if (grant != null && grant.getResourceType() == Resources.TASK.resourceType()) {
            throw new AuthorizationException("Quyền làm một việc đi cùng việc đó; không gỡ bằng tay được.");
        }
    }
}
