package org.planlifecycle.engine.hardening;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractProcessInstanceModificationCommand;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;

/**
 * Refuses what would bring code or expressions into the engine, or move an instance past its steps, to everyone who is
 * signed in, administrators too: models and filters come with the product, never from a person.
 */
class OperatorCommandsInterceptor extends CommandInterceptor {

    private static final List<Class<?>> REFUSED = List.of(DeployCmd.class, SaveFilterCmd.class,
            AbstractMigrationCmd.class, AbstractModificationCmd.class, ModifyProcessInstanceCmd.class,
            ModifyProcessInstanceAsyncCmd.class, AbstractProcessInstanceModificationCommand.class,
            AbstractRestartProcessInstanceCmd.class, CreateTaskCmd.class);

    private final Supplier<IdentityService> identityService;

    OperatorCommandsInterceptor(Supplier<IdentityService> identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isRefused(command) && Context.getCommandContext() == null
                && identityService.get().getCurrentAuthentication() != null) {
            throw new AuthorizationException(
                    "Quy trình và bộ lọc đi cùng phần mềm; không ai được thêm, sửa hoặc đổi bước bằng tay.");
        }
        return next.execute(command);
    }

    private static boolean isRefused(Command<?> command) {
        return REFUSED.stream().anyMatch(type -> type.isInstance(command));
    }
}
