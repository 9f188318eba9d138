package org.planlifecycle.notification.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.planlifecycle.directory.Role;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.OpenTasks;
import org.springframework.stereotype.Component;

/** Asks the engine for the one task that a mail is about. */
@Component
class CamundaOpenTasks implements OpenTasks {

    private final TaskService tasks;

    CamundaOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> taskOf(Mail mail) {
        return mail.unitCode().isEmpty() ? named(mail) : onlyOneOfUnit(mail);
    }

    /** A mail about one task begins its step with the id of the task. */
    private Optional<String> named(Mail mail) {
        int end = mail.step().indexOf('/');
        return end < 0 ? Optional.empty()
                : theOnly(tasksOf(mail).taskId(mail.step().substring(0, end)));
    }

    private Optional<String> onlyOneOfUnit(Mail mail) {
        return theOnly(tasksOf(mail).taskCandidateGroup(Role.unitGroup(mail.unitCode())).includeAssignedTasks());
    }

    private TaskQuery tasksOf(Mail mail) {
        return tasks.createTaskQuery().processInstanceBusinessKey(mail.planId().value());
    }

    private static Optional<String> theOnly(TaskQuery query) {
        List<Task> open = query.listPage(0, 2);
        return open.size() == 1 ? Optional.of(open.get(0).getId()) : Optional.empty();
    }
}
