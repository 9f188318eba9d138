package org.planlifecycle.monitoring.process;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.planlifecycle.directory.People;
import org.springframework.stereotype.Component;

/** Says in words who has a task in hand. */
@Component
class Holders {

    private final TaskService tasks;
    private final IdentityService identity;
    private final People people;

    Holders(TaskService tasks, IdentityService identity, People people) {
        this.tasks = tasks;
        this.identity = identity;
        this.people = people;
    }

    /** Who has taken it, else who may take it. */
    String of(Task task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull).map(this::group).distinct().toList();
        String among = String.join(", ", groups);
        if (task.getAssignee() == null) {
            return among.isEmpty() ? "Chưa có người nhận" : among + " (chưa ai nhận)";
        }
        String person = people.displayName(task.getAssignee());
        return among.isEmpty() ? person : "%s (%s)".formatted(person, among);
    }

    private String group(String id) {
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        return group == null ? id : group.getName();
    }
}
