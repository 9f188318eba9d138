package org.planlifecycle.dossier.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.planlifecycle.directory.People;
import org.planlifecycle.dossier.DossierTask;
import org.planlifecycle.dossier.DossierTasks;
import org.planlifecycle.dossier.Reader;
import org.planlifecycle.engine.ProcessVariable;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** The engine's tasks, asked for with the rights of the session and then completed without them. */
@Component
class EngineDossierTasks implements DossierTasks {

    private static final int MOST_AT_ONCE = 200;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final SessionReader session;
    private final TaskHolders holders;
    private final NextSteps nextSteps;
    private final People people;

    EngineDossierTasks(TaskService tasks, RuntimeService runtime, SessionReader session, TaskHolders holders,
            NextSteps nextSteps, People people) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.session = session;
        this.holders = holders;
        this.nextSteps = nextSteps;
        this.people = people;
    }

    @Override
    public List<DossierTask> readable(Collection<String> taskIds) {
        Reader reader = session.reader();
        if (taskIds.isEmpty()) {
            return List.of();
        }
        List<Task> found = tasks.createTaskQuery().taskIdIn(taskIds.stream().distinct().toArray(String[]::new))
                .active().listPage(0, MOST_AT_ONCE);
        session.endRights();
        Map<String, Map<String, String>> facts = factsOf(found.stream().map(Task::getProcessInstanceId)
                .collect(Collectors.toSet()));
        Set<String> own = ownOf(found, reader);
        return found.stream().map(task -> dossierTask(task, facts, own, reader)).toList();
    }

    /** Those of these tasks that the reader has taken or belongs to those who may take them. */
    private Set<String> ownOf(List<Task> found, Reader reader) {
        if (found.isEmpty()) {
            return Set.of();
        }
        TaskQuery own = tasks.createTaskQuery().taskIdIn(found.stream().map(Task::getId).toArray(String[]::new))
                .or().taskAssignee(reader.userId()).taskCandidateUser(reader.userId()).includeAssignedTasks().endOr();
        return own.list().stream().map(Task::getId).collect(Collectors.toSet());
    }

    /** Plan and unit of these process instances. */
    private Map<String, Map<String, String>> factsOf(Set<String> instanceIds) {
        if (instanceIds.isEmpty()) {
            return Map.of();
        }
        return runtime.createVariableInstanceQuery().processInstanceIdIn(instanceIds.toArray(String[]::new))
                .variableNameIn(ProcessVariable.PLAN_ID.name(), ProcessVariable.UNIT_CODE.name()).list().stream()
                .filter(variable -> variable.getValue() instanceof String)
                .collect(Collectors.groupingBy(VariableInstance::getProcessInstanceId,
                        Collectors.toMap(VariableInstance::getName, variable -> (String) variable.getValue(),
                                (one, other) -> one)));
    }

    private DossierTask dossierTask(Task task, Map<String, Map<String, String>> facts, Set<String> own, Reader reader) {
        Map<String, String> ofInstance = facts.getOrDefault(task.getProcessInstanceId(), Map.of());
        String plan = ofInstance.get(ProcessVariable.PLAN_ID.name());
        return new DossierTask(task.getId(), nextSteps.processKey(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(), plan == null ? null : new PlanId(plan),
                ofInstance.getOrDefault(ProcessVariable.UNIT_CODE.name(), ""), task.getAssignee(),
                task.getAssignee() == null ? null : people.displayName(task.getAssignee()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(), own.contains(task.getId()), reader);
    }

    @Override
    public String holder(DossierTask task) {
        return holders.of(task);
    }

    @Override
    public List<NextTask> next(DossierTask task) {
        String definition = tasks.createTaskQuery().taskId(task.id()).singleResult().getProcessDefinitionId();
        return nextSteps.after(definition, task.activityId(), group -> holders.group(group, task.unit()));
    }
}
