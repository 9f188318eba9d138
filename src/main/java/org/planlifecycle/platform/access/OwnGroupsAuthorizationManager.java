package org.planlifecycle.platform.access;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Gives the engine's own answers about rights, without reading all grants or all tasks for them.
 *
 * <p>It asks for the rights of all groups of a person: the engine's own manager first leaves out the groups that no
 * grant names, and reads every grant there is for that, several times a page. A group that no grant names gives no
 * right anyway. And it asks once what a person may read of tasks in general, see {@link #configureTaskQuery}.
 */
public class OwnGroupsAuthorizationManager extends AuthorizationManager {

    private final GeneralTaskRights general;

    OwnGroupsAuthorizationManager(GeneralTaskRights general) {
        this.general = general;
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groupIds) {
        return groupIds == null ? List.of() : groupIds;
    }

    /**
     * Holds no task against the grants if the person may read all of them, and each against the grants on that very task
     * alone if they may read no process as a whole. The engine's own check allows for both at once, so that the database
     * compares every task with every grant of the person: an office has as many grants as open tasks.
     */
    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        AuthorizationCheck check = query.getAuthCheck();
        if (!check.isAuthorizationCheckEnabled() || check.isRevokeAuthorizationCheckEnabled()) {
            return;
        }
        Set<String> readable = general.of(check.getAuthUserId(), check.getAuthGroupIds());
        if (readable.contains(Authorization.ANY)) {
            check.setAuthorizationCheckEnabled(false);
        } else if (readable.isEmpty()) {
            check.setPermissionChecks(new PermissionCheckBuilder().disjunctive()
                    .atomicCheck(Resources.TASK, "RES.ID_", Permissions.READ).build());
        }
    }
}
