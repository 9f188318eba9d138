package org.planlifecycle.reminder.officials.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.reminder.officials.OfficialTask;
import org.planlifecycle.reminder.officials.OfficialTasks;
import org.springframework.stereotype.Component;

/**
 * Asks the engine once for each group of the committee and once for tasks given by name: a unit's task is in none of
 * the answers, and no task has to be asked for its group.
 */
@Component
class CamundaOfficialTasks implements OfficialTasks {

    private static final String NO_GROUP = "";

    private final TaskService tasks;
    private final Clock clock;

    CamundaOfficialTasks(TaskService tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<OfficialTask> open(PlanId planId) {
        return Stream.concat(officialGroups().flatMap(group -> ofGroup(planId, group)), byName(planId))
                .sorted(Comparator.comparing(OfficialTask::lastDay).thenComparing(OfficialTask::id)).toList();
    }

    @Override
    public Optional<LocalDate> lastDayOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).map(Task::getDueDate)
                .map(this::dayOf);
    }

    private TaskQuery ofPlan(PlanId planId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(planId.value()).active();
    }

    private static Stream<String> officialGroups() {
        return Arrays.stream(Role.values()).filter(role -> !role.ofUnit()).map(Role::group).distinct();
    }

    private Stream<OfficialTask> ofGroup(PlanId planId, String group) {
        return official(group, ofPlan(planId).taskCandidateGroup(group).includeAssignedTasks());
    }

    private Stream<OfficialTask> byName(PlanId planId) {
        return official(NO_GROUP, ofPlan(planId).taskAssigned().withoutCandidateGroups().includeAssignedTasks());
    }

    private Stream<OfficialTask> official(String group, TaskQuery query) {
        return query.list().stream().filter(task -> task.getDueDate() != null)
                .map(task -> new OfficialTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), group,
                        task.getAssignee(), dayOf(task.getDueDate())));
    }

    private LocalDate dayOf(Date due) {
        return LocalDate.ofInstant(due.toInstant(), clock.getZone());
    }
}
