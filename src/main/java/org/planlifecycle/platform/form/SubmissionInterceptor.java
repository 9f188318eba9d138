package org.planlifecycle.platform.form;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.planlifecycle.engine.Attempts;
import org.planlifecycle.engine.Conflict;
import org.planlifecycle.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/**
 * Takes the variables out of every command that completes a task or starts an instance for a person, before the
 * engine can store them, and gives a refusal back as the one error that the web API answers with status 400 and our
 * sentence. What met somebody else's step is tried again, and told if it did so at every attempt; a start that was
 * taken already gets its answer again. Runs outside the transaction, so that a refused command is rolled back before
 * the answer goes out.
 */
class SubmissionInterceptor extends CommandInterceptor {

    private final Supplier<IdentityService> identityService;

    private final ObjectProvider<StartRequests> starts;

    SubmissionInterceptor(Supplier<IdentityService> identityService, ObjectProvider<StartRequests> starts) {
        this.identityService = identityService;
        this.starts = starts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Map<String, Object> sent = takeFrom(command);
        if (sent == null) {
            return next.execute(command);
        }
        try {
            StartRequest start = isStart(command) ? StartRequest.takenFrom(sent, signedIn()).orElse(null) : null;
            return ownsTheTransaction() ? Attempts.of(() -> submit(command, sent, start)) : submit(command, sent, start);
        } catch (RuntimeException failure) {
            throw translate(failure);
        }
    }

    private <T> T submit(Command<T> command, Map<String, Object> sent, StartRequest start) {
        return Optional.ofNullable(start).flatMap(starts.getObject()::find).map(SubmissionInterceptor::<T>answerAgain)
                .orElseGet(() -> submitNew(command, sent, start));
    }

    @SuppressWarnings("unchecked")
    private static <T> T answerAgain(StartRequests.Began began) {
        if (!began.sameContent()) {
            throw new Refusal("Biểu mẫu của hộp thoại này đã được gửi và quy trình đã bắt đầu; hãy đóng hộp thoại, mở lại "
                    + "rồi nhập nội dung khác.");
        }
        return (T) new BegunBefore(began);
    }

    private <T> T submitNew(Command<T> command, Map<String, Object> sent, StartRequest start) {
        CapturedSubmission captured = new CapturedSubmission(sent, start);
        captured.hold();
        try {
            T result = next.execute(command);
            if (!captured.isTaken() && !sent.isEmpty()) {
                throw new IllegalStateException("The engine accepted a submission that no form took");
            }
            return result;
        } catch (RuntimeException failure) {
            throw captured.with(failure);
        } finally {
            CapturedSubmission.release();
        }
    }

    /** Only a transaction that begins and ends here can be tried again. */
    private static boolean ownsTheTransaction() {
        return Context.getCommandContext() == null && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** The variables a person sent, now removed from the command; {@code null} if this is no such command. */
    private Map<String, Object> takeFrom(Command<?> command) {
        if (command instanceof ResolveTaskCmd) {
            throw new FormFieldValidationException(null, "Việc này không ủy quyền được; hãy trả lại việc cho nhóm.");
        }
        if (command instanceof SubmitTaskFormCmd) {
            return empty(command, SubmitTaskFormCmd.class, "properties");
        }
        if (command instanceof CompleteTaskCmd) {
            return empty(command, CompleteTaskCmd.class, "variables");
        }
        if (command instanceof SubmitStartFormCmd) {
            return empty(command, SubmitStartFormCmd.class, "variables");
        }
        if (command instanceof StartProcessInstanceCmd && isByAPerson()) {
            Object builder = read(command, StartProcessInstanceCmd.class, "instantiationBuilder");
            Map<String, Object> variables = ((ProcessInstantiationBuilderImpl) builder).getVariables();
            Map<String, Object> copy = typed(variables);
            variables.clear();
            return copy;
        }
        return null;
    }

    private static boolean isStart(Command<?> command) {
        return command instanceof SubmitStartFormCmd || command instanceof StartProcessInstanceCmd;
    }

    private String signedIn() {
        Authentication authentication = identityService.get().getCurrentAuthentication();
        return authentication == null ? null : authentication.getUserId();
    }

    /** A start from outside by somebody signed in; the product's own starts run inside another command. */
    private boolean isByAPerson() {
        return Context.getCommandContext() == null && signedIn() != null;
    }

    private static Map<String, Object> empty(Object command, Class<?> type, String name) {
        @SuppressWarnings("unchecked")
        Map<String, Object> sent = (Map<String, Object>) read(command, type, name);
        if (sent == null) {
            return Map.of();
        }
        Map<String, Object> copy = typed(sent);
        ReflectionUtils.setField(field(type, name), command, Variables.createVariables());
        return copy;
    }

    /** With the types they came with: a list that came as JSON stays JSON, whatever the engine would unwrap it to. */
    private static Map<String, Object> typed(Map<String, Object> sent) {
        Map<String, Object> copy = new HashMap<>();
        for (String name : sent.keySet()) {
            copy.put(name, sent instanceof VariableMap map ? map.getValueTyped(name) : sent.get(name));
        }
        return copy;
    }

    private static Object read(Object owner, Class<?> type, String name) {
        return ReflectionUtils.getField(field(type, name), owner);
    }

    /** Fails loudly when a new engine version names its fields otherwise; a test starts every such command. */
    private static Field field(Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        if (field == null) {
            throw new IllegalStateException("The engine's %s has no field '%s'".formatted(type.getName(), name));
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }

    private static RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new FormFieldValidationException(null, refusal.getMessage());
            }
        }
        return Conflict.isIn(failure) ? new ProcessEngineException(Conflict.SENTENCE, failure) : failure;
    }
}
