package org.planlifecycle.platform.access;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks for the rights of all groups of a person. The engine's own manager first leaves out the groups that no grant
 * names, and reads every grant there is for that, several times a page: with a group for each unit that is the
 * dearest read of the product. A group that no grant names gives no right anyway.
 */
public class OwnGroupsAuthorizationManager extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groupIds) {
        return groupIds == null ? List.of() : groupIds;
    }
}
