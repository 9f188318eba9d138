package org.planlifecycle.platform.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.planlifecycle.directory.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes grants to the engine, and compares what stands there with the code. */
@Component
class GrantBook {

    private static final Logger LOG = LoggerFactory.getLogger(GrantBook.class);

    private static final Set<Resources> OF_THE_ENGINE =
            EnumSet.of(Resources.TASK, Resources.HISTORIC_TASK, Resources.USER, Resources.GROUP);

    private final AuthorizationService authorizations;
    private final JdbcClient jdbc;

    GrantBook(AuthorizationService authorizations, JdbcClient jdbc) {
        this.authorizations = authorizations;
        this.jdbc = jdbc;
    }

    /** Adds what is missing and resets what was changed; grants that somebody added are left, and named in the log. */
    void write(Collection<Grant> grants) {
        Map<Key, Authorization> present = new HashMap<>();
        forgetGrantsOfSingleUnits();
        for (Resources resource : Resources.values()) {
            grantsOn(resource).forEach(authorization -> present.put(Key.of(authorization), authorization));
        }
        for (Grant grant : grants) {
            Authorization found = present.remove(Key.of(grant));
            if (found == null || !gives(found, grant)) {
                save(found == null ? blank(grant) : found, grant);
            }
        }
        present.values().forEach(foreign -> LOG.warn(
                "A grant that the product does not know: resource type {}, id {}, for {}", foreign.getResourceType(),
                foreign.getResourceId(), foreign.getGroupId() != null ? foreign.getGroupId() : foreign.getUserId()));
    }

    /**
     * Each unit had these grants of its own before all units had a group together. One statement, because there may be
     * some for each of many thousand units.
     */
    private void forgetGrantsOfSingleUnits() {
        jdbc.sql("""
                delete from ACT_RU_AUTHORIZATION where GROUP_ID_ like :units and (
                (RESOURCE_TYPE_ = :application and RESOURCE_ID_ in ('tasklist', 'welcome')) or RESOURCE_TYPE_ = :filter
                or (RESOURCE_TYPE_ = :definition and RESOURCE_ID_ = 'collect-report'))
                """).param("units", Role.unitGroup("") + "%")
                .param("application", Resources.APPLICATION.resourceType())
                .param("filter", Resources.FILTER.resourceType())
                .param("definition", Resources.PROCESS_DEFINITION.resourceType()).update();
    }

    /** Grants on single tasks, people and groups are the engine's own, and many. */
    private List<Authorization> grantsOn(Resources resource) {
        AuthorizationQuery query = authorizations.createAuthorizationQuery().resourceType(resource);
        return (OF_THE_ENGINE.contains(resource) ? query.resourceId(Authorization.ANY) : query).list();
    }

    private Authorization blank(Grant grant) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.resourceId());
        return authorization;
    }

    private void save(Authorization authorization, Grant grant) {
        authorization.setPermissions(grant.all());
        authorizations.saveAuthorization(authorization);
    }

    private static boolean gives(Authorization authorization, Grant grant) {
        int wanted = grant.permissions().stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
        return ((AuthorizationEntity) authorization).getPermissions() == wanted;
    }

    private record Key(String group, String user, int type, String resourceId) {

        static Key of(Authorization authorization) {
            return new Key(authorization.getGroupId(), authorization.getUserId(), authorization.getResourceType(),
                    authorization.getResourceId());
        }

        static Key of(Grant grant) {
            return new Key(grant.group(), null, grant.resource().resourceType(), grant.resourceId());
        }
    }
}
