package org.planlifecycle.platform.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.AbstractGetFormVariablesCmd;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.planlifecycle.engine.form.DraftSubject;
import org.planlifecycle.engine.form.DrawnField;
import org.planlifecycle.engine.form.EngineFormContext;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.FormDrafts;
import org.planlifecycle.engine.form.FormField;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/**
 * Answers "what does this form open with?" from the product's tables, with the person's draft over it. The engine's
 * own answer would be every process variable in sight; it is asked first, for its permission check, and then replaced.
 */
class FormFactsInterceptor extends CommandInterceptor {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final FormContracts contracts;
    private final ObjectProvider<FormDrafts> drafts;
    private final ObjectProvider<PrintedWords> words;

    FormFactsInterceptor(FormContracts contracts, ObjectProvider<FormDrafts> drafts, ObjectProvider<PrintedWords> words) {
        this.words = words;
        this.contracts = contracts;
        this.drafts = drafts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        T answer = next.execute(command);
        if (command instanceof GetTaskFormVariablesCmd) {
            return (T) factsOfTask(id(command));
        }
        if (command instanceof GetStartFormVariablesCmd) {
            return (T) factsOfStart(id(command));
        }
        if (command instanceof GetDeployedTaskFormCmd) {
            return (T) taskForm(idOfTaskForm(command), (InputStream) answer);
        }
        if (command instanceof GetDeployedStartFormCmd) {
            return (T) startForm(idOfStartForm(command), (InputStream) answer);
        }
        return answer;
    }

    private VariableMap factsOfTask(String taskId) {
        TaskEntity task = task(taskId);
        FormContract contract = contract(task);
        FormContext context = new EngineFormContext(userId(), task, task.getExecution());
        Map<String, Object> shown = new LinkedHashMap<>(
                withDraft(shown(contract, context), contract.fields(context), DraftSubject.task(taskId)));
        shown.putAll(unchecked(() -> contract.overDraft(context)));
        return facts(unchecked(() -> words.getObject().over(shown, contract, context)));
    }

    private InputStream taskForm(String taskId, InputStream form) {
        TaskEntity task = task(taskId);
        List<DrawnField> drawn = Context.getCommandContext().runWithoutAuthorization(c -> contract(task)
                .drawn(new EngineFormContext(userId(), task, task.getExecution())));
        return drawn.isEmpty() ? form : DrawnForm.with(drawn, form);
    }

    private static TaskEntity task(String taskId) {
        return Context.getCommandContext().getTaskManager().findTaskById(taskId);
    }

    private FormContract contract(TaskEntity task) {
        return contracts.get(task.getExecution().getProcessDefinition().getKey(), task.getTaskDefinitionKey());
    }

    private VariableMap factsOfStart(String definitionId) {
        return shownAtStart(definitionId).map(FormFactsInterceptor::facts).orElseGet(Variables::createVariables);
    }

    private InputStream startForm(String definitionId, InputStream form) {
        return shownAtStart(definitionId).map(shown -> StartFormDefaults.write(form, shown)).orElse(form);
    }

    private Optional<Map<String, Object>> shownAtStart(String definitionId) {
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        return contracts.find(definition.getKey(), definition.getInitial().getId()).map(contract -> {
            Map<String, Object> shown = shown(contract, FormContext.ofStart(userId()));
            return mayStart(definition) ? withDraft(shown, contract.fields(), DraftSubject.start(definition.getKey())) : shown;
        });
    }

    /** The engine lets everybody who may see a process see its start form. */
    private static boolean mayStart(ProcessDefinitionEntity definition) {
        return Context.getCommandContext().getAuthorizationManager().isAuthorized(
                ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, definition.getKey());
    }

    /** Read without the person's engine rights: reaching the form is what they were checked for. */
    private static Map<String, Object> shown(FormContract contract, FormContext context) {
        return unchecked(() -> contract.show(context));
    }

    private static Map<String, Object> unchecked(Supplier<Map<String, Object>> values) {
        return Context.getCommandContext().runWithoutAuthorization(c -> values.get());
    }

    private Map<String, Object> withDraft(Map<String, Object> shown, List<FormField> fields, DraftSubject form) {
        return userId() == null ? shown
                : DraftValues.over(shown, fields, drafts.getObject().of(form, userId()));
    }

    private static VariableMap facts(Map<String, Object> shown) {
        VariableMap facts = Variables.createVariables();
        shown.forEach((name, value) -> facts.put(name, forBrowser(value)));
        return facts;
    }

    private static Object forBrowser(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return SpinValues.jsonValue(json(value)).create();
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form's facts cannot be written as JSON", impossible);
        }
    }

    private static String userId() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private static String id(Command<?> command) {
        return read(command, AbstractGetFormVariablesCmd.class, "resourceId");
    }

    private static String idOfTaskForm(Command<?> command) {
        return read(command, GetDeployedTaskFormCmd.class, "taskId");
    }

    private static String idOfStartForm(Command<?> command) {
        return read(command, GetDeployedStartFormCmd.class, "processDefinitionId");
    }

    private static String read(Command<?> command, Class<?> type, String name) {
        var field = ReflectionUtils.findField(type, name);
        ReflectionUtils.makeAccessible(field);
        return (String) ReflectionUtils.getField(field, command);
    }
}
