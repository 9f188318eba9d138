package org.planlifecycle.platform.hardening;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.planlifecycle.platform.access.TaskMembers;

/**
 * Lets everybody take a task for themselves only, and give back what they took. The right to work on a task would let
 * them claim it in another's name, but not give it back without the right to assign it to anyone. Whoever may assign
 * tasks gives a task only to somebody of its own unit or body, and a ballot to nobody.
 */
class OwnTaskInterceptor extends CommandInterceptor {

    private final TaskMembers members;

    OwnTaskInterceptor(TaskMembers members) {
        this.members = members;
    }

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        String person = context.getAuthenticatedUserId();
        if (person == null || !(command instanceof ClaimTaskCmd || command instanceof AssignTaskCmd)) {
            return next.execute(command);
        }
        String holder = CommandFields.read(command, "userId");
        if (command instanceof ClaimTaskCmd && !person.equals(holder)) {
            throw new AuthorizationException("Chỉ nhận việc về cho chính mình; hãy để người kia tự nhận.");
        }
        TaskEntity task = context.getTaskManager().findTaskById(CommandFields.read(command, "taskId"));
        if (task != null) {
            requireMember(task, holder);
        }
        return command instanceof AssignTaskCmd && task != null && isGivingBack(task, holder, person)
                ? context.runWithoutAuthorization(() -> next.execute(command)) : next.execute(command);
    }

    private void requireMember(TaskEntity task, String holder) {
        if (!members.isOfGroups(task)) {
            throw new AuthorizationException("Phiếu này của riêng một thành viên; không giao cho người khác được.");
        }
        if (holder != null && !members.include(task, holder)) {
            throw new AuthorizationException("Việc này chỉ giao cho người của %s; hãy chọn người của nơi đó."
                    .formatted(members.names(task)));
        }
    }

    private static boolean isGivingBack(TaskEntity task, String holder, String person) {
        return holder == null && person.equals(task.getAssignee());
    }
}
