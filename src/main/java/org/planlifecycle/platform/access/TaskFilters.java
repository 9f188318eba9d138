package org.planlifecycle.platform.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.planlifecycle.directory.Role;
import org.springframework.stereotype.Component;

/** Writes Tasklist's filters as {@link TaskFilter} has them, and says who reads which. */
@Component
class TaskFilters {

    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Brings every filter to the state of the code, and returns the grants that let these groups read them. */
    List<Grant> write(Set<String> groups) {
        Map<String, Filter> present = filters.createFilterQuery().filterResourceType(EntityTypes.TASK).list().stream()
                .collect(Collectors.toMap(Filter::getName, filter -> filter, (one, other) -> one));
        List<Grant> grants = new ArrayList<>();
        for (TaskFilter wanted : TaskFilter.values()) {
            String id = write(wanted, present.get(wanted.title()));
            groups.stream().filter(wanted::isReadBy).filter(group -> !group.equals(Role.ADMINISTRATOR.group()))
                    .forEach(group -> grants.add(Grant.on(Resources.FILTER, id, group, Permissions.READ)));
        }
        return grants;
    }

    private String write(TaskFilter wanted, Filter present) {
        Filter filter = present == null ? filters.newTaskFilter(wanted.title()) : present;
        filter.setQuery(wanted.narrow(tasks.createTaskQuery()));
        filter.setProperties(wanted.properties());
        return filters.saveFilter(filter).getId();
    }
}
