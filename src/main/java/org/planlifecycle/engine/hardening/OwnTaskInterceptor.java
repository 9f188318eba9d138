package org.planlifecycle.engine.hardening;

import java.lang.reflect.Field;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.util.ReflectionUtils;

/**
 * Lets everybody take a task for themselves only, and give back what they took. The right to work on a task would let
 * them claim it in another's name, but not give it back without the right to assign it to anyone.
 */
class OwnTaskInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        String person = context.getAuthenticatedUserId();
        if (person != null && command instanceof ClaimTaskCmd && !person.equals(read(command, "userId"))) {
            throw new AuthorizationException("Chỉ nhận việc về cho chính mình; hãy để người kia tự nhận.");
        }
        if (person != null && command instanceof AssignTaskCmd && isGivingBack(command, person, context)) {
            return context.runWithoutAuthorization(() -> next.execute(command));
        }
        return next.execute(command);
    }

    private static boolean isGivingBack(Command<?> command, String person, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById((String) read(command, "taskId"));
        return read(command, "userId") == null && task != null && person.equals(task.getAssignee())
                && !task.getCandidates().isEmpty();
    }

    private static Object read(Command<?> command, String name) {
        Field field = Objects.requireNonNull(ReflectionUtils.findField(command.getClass(), name), name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
