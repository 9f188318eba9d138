package org.planlifecycle.notification.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.directory.Role;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.OpenTasks;
import org.springframework.stereotype.Component;

/** Asks the engine for the tasks of a unit. */
@Component
class CamundaOpenTasks implements OpenTasks {

    private final TaskService tasks;

    CamundaOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> taskOf(Mail mail) {
        if (mail.unitCode().isEmpty()) {
            return Optional.empty();
        }
        List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(mail.planId().value())
                .taskCandidateGroup(Role.unitGroup(mail.unitCode())).includeAssignedTasks().listPage(0, 2);
        return open.size() == 1 ? Optional.of(open.get(0).getId()) : Optional.empty();
    }
}
