package org.planlifecycle.platform.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.planlifecycle.directory.Role;

/**
 * Every grant of the product in one place. The right to work on a task is not among them: the engine gives it with
 * the task to its candidate group, which is what keeps the units apart — so no unit gets any right on instances or
 * tasks here, and what all units may do alike is granted once, to the group of all of them. Nobody may deploy or write filters: a model and a filter can contain expressions.
 */
final class Grants {

    private static final String UNIT_PROCESS = "collect-report";
    private static final List<String> STARTED_BY_PROPAGANDA =
            List.of("plan-lifecycle", "change-plan", "amend-report-form", "restate-figures", "reopen-plan");
    private static final List<String> STARTED_BY_OFFICE = List.of("record-rest-day", "record-statutory-day");

    private Grants() {
    }

    /** The grants for these groups, without those on filters, which {@link TaskFilter} names itself. */
    static List<Grant> of(Set<String> groups) {
        List<Grant> grants = new ArrayList<>();
        groups.stream().filter(group -> !group.equals(Role.ADMINISTRATOR.group())).forEach(group -> {
            grants.add(Grant.on(Resources.APPLICATION, "tasklist", group, Permissions.ACCESS));
            grants.add(Grant.on(Resources.APPLICATION, "welcome", group, Permissions.ACCESS));
            grants.add(diagrams(group));
        });
        grants.addAll(starters(Role.PROPAGANDA, STARTED_BY_PROPAGANDA));
        grants.addAll(starters(Role.OFFICE, STARTED_BY_OFFICE));
        grants.addAll(supervisors());
        grants.addAll(administrators());
        return List.copyOf(grants);
    }

    /** Tasklist shows the diagram of a task's process: units see theirs, the committee's own people all. */
    private static Grant diagrams(String group) {
        if (group.equals(Role.SUPERVISOR.group())) {
            return Grant.on(Resources.PROCESS_DEFINITION, ANY, group, ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY);
        }
        String process = group.equals(Role.ALL_UNITS) ? UNIT_PROCESS : ANY;
        return Grant.on(Resources.PROCESS_DEFINITION, process, group, ProcessDefinitionPermissions.READ);
    }

    private static List<Grant> starters(Role role, List<String> processes) {
        String group = role.group();
        List<Grant> grants = new ArrayList<>();
        processes.forEach(process -> grants.add(Grant.on(Resources.PROCESS_DEFINITION, process, group,
                ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE)));
        grants.add(Grant.on(Resources.PROCESS_INSTANCE, ANY, group, Permissions.CREATE));
        return grants;
    }

    private static List<Grant> supervisors() {
        String group = Role.SUPERVISOR.group();
        return List.of(Grant.on(Resources.APPLICATION, "cockpit", group, Permissions.ACCESS),
                Grant.on(Resources.DECISION_DEFINITION, ANY, group, Permissions.READ,
                        Permissions.READ_HISTORY),
                Grant.on(Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, group, Permissions.READ),
                Grant.on(Resources.BATCH, ANY, group, BatchPermissions.READ),
                // the count of tasks by group asks for it, beside the right on the definitions
                Grant.on(Resources.TASK, ANY, group, Permissions.READ),
                Grant.on(Resources.USER, ANY, group, Permissions.READ),
                Grant.on(Resources.GROUP, ANY, group, Permissions.READ));
    }

    private static List<Grant> administrators() {
        String group = Role.ADMINISTRATOR.group();
        List<Grant> grants = new ArrayList<>();
        for (Resources resource : Resources.values()) {
            boolean bringsCode = resource == Resources.DEPLOYMENT || resource == Resources.FILTER;
            grants.add(bringsCode ? Grant.on(resource, ANY, group, Permissions.READ)
                    : Grant.on(resource, ANY, group, Permissions.ALL));
        }
        return grants;
    }
}
