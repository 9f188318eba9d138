package org.planlifecycle.platform.form;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Closes the side doors: a signed-in person changes a running process only through a form. Setting variables,
 * correlating messages, throwing errors or escalations by hand, and starting in mid-process are refused to everyone;
 * the product itself does these things inside its own commands.
 */
class ClosedCommandsInterceptor extends CommandInterceptor {

    private static final List<Class<?>> CLOSED = List.of(AbstractSetVariableCmd.class, AbstractPatchVariablesCmd.class,
            AbstractRemoveVariableCmd.class, AbstractCorrelateMessageCmd.class, MessageEventReceivedCmd.class,
            SignalCmd.class, SignalEventReceivedCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class,
            StartProcessInstanceAtActivitiesCmd.class, EvaluateStartConditionCmd.class, DelegateTaskCmd.class,
            SaveTaskCmd.class);

    private final Supplier<IdentityService> identityService;

    ClosedCommandsInterceptor(Supplier<IdentityService> identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isClosed(command) && Context.getCommandContext() == null
                && identityService.get().getCurrentAuthentication() != null) {
            throw new BadUserRequestException(
                    "Quy trình chỉ thay đổi qua biểu mẫu của từng bước; hãy mở công việc trong danh sách và gửi biểu mẫu.");
        }
        return next.execute(command);
    }

    private static boolean isClosed(Command<?> command) {
        return CLOSED.stream().anyMatch(type -> type.isInstance(command));
    }
}
