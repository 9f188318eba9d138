package org.planlifecycle.platform.hardening;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAuthorizationCommand;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses every command that changes something to everyone who is signed in, administrators too, except those that
 * people need: models, filters and grants come with the product, instances end by their own steps, and no instance,
 * history, comment or job is deleted, moved, suspended or set by hand. What only reads is left to the engine's rights.
 */
class OperatorCommandsInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorCommandsInterceptor.class);
    private static final List<Class<?>> OPEN = List.of(SubmitTaskFormCmd.class, CompleteTaskCmd.class,
            SubmitStartFormCmd.class, StartProcessInstanceCmd.class, ClaimTaskCmd.class, AssignTaskCmd.class,
            AddCommentCmd.class, SetJobRetriesCmd.class, CreateUserCmd.class, SaveUserCmd.class, DeleteUserCmd.class,
            UnlockUserCmd.class, CreateMembershipCmd.class, DeleteMembershipCmd.class, DeleteAuthorizationCmd.class,
            // refused by the form room, with a sentence of its own
            ResolveTaskCmd.class,
            // makes an object that nobody has saved yet
            CreateAuthorizationCommand.class);

    private static final String ENGINE = "org.camunda.bpm.engine.impl.";
    private static final String JOBS_THEMSELVES = ENGINE + "jobexecutor.";
    private static final Pattern READS = Pattern.compile("(AuthorizationCheck|CheckPassword|ExecuteFilter|Find|Get|Is"
            + "|Create(Native)?(User|Group|Tenant)Query|ExecuteDuration|(Historic)?Task(Instance)?Count"
            + "|MetricsQuery|TablePageQuery).*");

    private final Supplier<IdentityService> identityService;

    OperatorCommandsInterceptor(Supplier<IdentityService> identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!isOpen(command.getClass()) && Context.getCommandContext() == null
                && identityService.get().getCurrentAuthentication() != null) {
            LOG.warn("Refused {} to {}", command.getClass().getSimpleName(),
                    identityService.get().getCurrentAuthentication().getUserId());
            throw new AuthorizationException("Quy trình, bộ lọc và quyền đi cùng phần mềm; không ai được thêm, sửa, "
                    + "xóa, tạm dừng hoặc đổi bước bằng tay.");
        }
        return next.execute(command);
    }

    /** Queries are commands too; commands of the product and of the web applications only read by themselves. */
    static boolean isOpen(Class<?> command) {
        return !command.getName().startsWith(ENGINE) || command.getName().startsWith(JOBS_THEMSELVES)
                || AbstractQuery.class.isAssignableFrom(command)
                || AbstractNativeQuery.class.isAssignableFrom(command)
                || READS.matcher(command.getSimpleName()).matches()
                || OPEN.stream().anyMatch(open -> open.isAssignableFrom(command));
    }
}
