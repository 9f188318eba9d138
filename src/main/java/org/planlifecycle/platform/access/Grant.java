package org.planlifecycle.platform.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What one group may do with one resource, or with every resource of that kind ({@code *}). */
record Grant(String group, Resource resource, String resourceId, List<Permission> permissions) {

    static Grant on(Resource resource, String resourceId, String group, Permission... permissions) {
        return new Grant(group, resource, resourceId, List.of(permissions));
    }

    Permission[] all() {
        return permissions.toArray(Permission[]::new);
    }
}
