package org.planlifecycle.dossier.process;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.dossier.DossierTask;
import org.springframework.stereotype.Component;

/** Says in words who has a task in hand, or will have it. */
@Component
class TaskHolders {

    private final TaskService tasks;
    private final IdentityService identity;
    private final People people;

    TaskHolders(TaskService tasks, IdentityService identity, People people) {
        this.tasks = tasks;
        this.identity = identity;
        this.people = people;
    }

    /** Who has taken it, else who may take it. */
    String of(DossierTask task) {
        List<String> groups = tasks.getIdentityLinksForTask(task.id()).stream().map(IdentityLink::getGroupId)
                .filter(Objects::nonNull).map(this::name).distinct().toList();
        String among = String.join(", ", groups);
        if (task.assignee() == null) {
            return among.isEmpty() ? "Chưa có người nhận" : among + " (chưa ai nhận)";
        }
        String person = people.displayName(task.assignee());
        return among.isEmpty() ? person : "%s (%s)".formatted(person, among);
    }

    /** The name of a group as a model writes it; one that is computed is the unit's, or nobody's yet. */
    String group(String written, String unit) {
        if (!written.contains("${")) {
            return java.util.Arrays.stream(written.split(",")).map(String::strip).map(this::name)
                    .collect(Collectors.joining(", "));
        }
        return written.contains("unitGroup") && !unit.isEmpty() ? name(Role.unitGroup(unit)) : "";
    }

    private String name(String id) {
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        return group == null ? id : group.getName();
    }
}
