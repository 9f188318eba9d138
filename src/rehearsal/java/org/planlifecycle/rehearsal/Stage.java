package org.planlifecycle.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.planlifecycle.directory.Membership;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the players see and touch of the engine: their open tasks and forms, as themselves; and the due jobs. */
@Component
@Profile("rehearsal")
class Stage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final ManagementService management;
    private final IdentityService identity;
    private final Membership membership;

    Stage(FormService forms, TaskService tasks, RepositoryService repository, ManagementService management,
            IdentityService identity, Membership membership) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.management = management;
        this.identity = identity;
        this.membership = membership;
    }

    List<Task> openTasks() {
        return tasks.createTaskQuery().active().orderByTaskCreateTime().asc().list();
    }

    /** The first candidate group of the task, or empty for one that has an assignee. */
    String groupOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(group -> group != null).findFirst().orElse("");
    }

    String unitOf(Task task) {
        return (String) tasks.getVariable(task.getId(), "unitCode");
    }

    VariableMap formOf(String userId, LocalDate today, Task task) {
        return as(userId, today, () -> forms.getTaskFormVariables(task.getId()));
    }

    VariableMap startFormOf(String userId, LocalDate today, String processKey) {
        return as(userId, today, () -> forms.getStartFormVariables(definition(processKey)));
    }

    void start(String userId, LocalDate today, String processKey, Map<String, Object> fields) {
        as(userId, today, () -> forms.submitStartForm(definition(processKey), asSent(fields)));
    }

    void complete(String userId, LocalDate today, Task task, Map<String, Object> fields) {
        as(userId, today, () -> {
            forms.submitTaskForm(task.getId(), asSent(fields));
            return null;
        });
    }

    /** Runs every job that is due, and those that these make, until none is left. */
    void runDueJobs() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        Date now = ClockUtil.getCurrentTime();
        return management.createJobQuery().withRetriesLeft().active().orderByJobId().asc().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(now)).toList();
    }

    private String definition(String processKey) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey).latestVersion()
                .singleResult().getId();
    }

    private <T> T as(String userId, LocalDate today, Supplier<T> action) {
        identity.setAuthentication(userId, membership.groupsOf(userId, today));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static VariableMap asSent(Map<String, Object> fields) {
        VariableMap sent = Variables.createVariables();
        fields.forEach((name, value) -> sent.put(name, value instanceof Collection ? json(value) : value));
        return sent;
    }

    private static Object json(Object value) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form's rows cannot be written as JSON", impossible);
        }
    }
}
