package org.planlifecycle.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts, groups, filters and grants as a start leaves them, and a second start after it. */
@WebTest
class AccessSeedTest {

    @Autowired
    private AccessSeed seed;
    @Autowired
    private IdentityService identity;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private FilterService filters;
    @Autowired
    private ProcessEngine engine;

    private boolean may(String userId, Permission permission, Resource resource, String id) {
        List<String> groups = identity.createGroupQuery().groupMember(userId).list().stream().map(Group::getId).toList();
        return authorizations.isUserAuthorized(userId, groups, permission, resource, id);
    }

    @Test
    void everyDemoAccountSignsInWithThePublishedPassword() {
        for (String user : List.of("bantuyengiao", "vanphong", "thuongtruc", "uyvien01", "uyvien10", "bantochuc",
                "ubkt", "bandanvan", "vanthu", "cs01", "cs70", "dk01", "giamsat", "quantri")) {
            assertThat(identity.createUserQuery().userId(user).count()).as(user).isOne();
            assertThat(identity.checkPassword(user, "Demo@08-KH-DUK")).as(user).isTrue();
        }
        assertThat(identity.createUserQuery().userId("cs71").count()).isZero();
    }

    @Test
    void membershipsFollowTheDirectoryAndGroupsHaveVietnameseNames() {
        assertThat(identity.createGroupQuery().groupMember("cs01").list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("unit-CS01", "units");
        assertThat(identity.createUserQuery().memberOfGroup("standing-committee").count()).isEqualTo(11);
        assertThat(identity.createGroupQuery().groupIdIn("propaganda", "unit-CS01").orderByGroupId().asc().list())
                .extracting(Group::getName).containsExactly("Ban Tuyên giáo", "Đảng bộ Văn phòng Tỉnh ủy");
        assertThat(identity.createGroupQuery().groupIdIn("propaganda", "unit-CS01").orderByGroupId().asc().list())
                .extracting(Group::getType).containsExactly("Cơ quan, vai trò", "Đơn vị");
        assertThat(identity.createGroupQuery().groupType("WORKFLOW").count()).isZero();
    }

    @Test
    void aMembershipThatTheDirectoryDoesNotHaveIsTakenBack() {
        identity.createMembership("cs01", "unit-CS02");
        seed.write();
        assertThat(identity.createGroupQuery().groupMember("cs01").list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("unit-CS01", "units");
    }

    @Test
    void onlyPropagandaStartsAPlan() {
        Permission start = ProcessDefinitionPermissions.CREATE_INSTANCE;
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "plan-lifecycle")).isTrue();
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "change-plan")).isTrue();
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "restate-figures")).isTrue();
        assertThat(may("thuongtruc", start, Resources.PROCESS_DEFINITION, "restate-figures")).isFalse();
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "reopen-plan")).isTrue();
        assertThat(may("thuongtruc", start, Resources.PROCESS_DEFINITION, "reopen-plan")).isFalse();
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "collect-report")).isFalse();
        for (String other : List.of("vanphong", "thuongtruc", "cs01", "giamsat")) {
            assertThat(may(other, start, Resources.PROCESS_DEFINITION, "plan-lifecycle")).as(other).isFalse();
        }
    }

    @Test
    void onlyTheOfficeAndAdministratorsRecordRestDays() {
        Permission start = ProcessDefinitionPermissions.CREATE_INSTANCE;
        assertThat(may("vanphong", start, Resources.PROCESS_DEFINITION, "record-rest-day")).isTrue();
        assertThat(may("quantri", start, Resources.PROCESS_DEFINITION, "record-rest-day")).isTrue();
        assertThat(may("vanphong", start, Resources.PROCESS_DEFINITION, "record-statutory-day")).isTrue();
        assertThat(may("quantri", start, Resources.PROCESS_DEFINITION, "record-statutory-day")).isTrue();
        for (String other : List.of("bantuyengiao", "thuongtruc", "vanthu", "cs01", "giamsat")) {
            assertThat(may(other, start, Resources.PROCESS_DEFINITION, "record-rest-day")).as(other).isFalse();
            assertThat(may(other, start, Resources.PROCESS_DEFINITION, "record-statutory-day")).as(other).isFalse();
        }
    }

    @Test
    void onlyPropagandaAndAdministratorsAmendTheReportForm() {
        Permission start = ProcessDefinitionPermissions.CREATE_INSTANCE;
        assertThat(may("bantuyengiao", start, Resources.PROCESS_DEFINITION, "amend-report-form")).isTrue();
        for (String other : List.of("vanphong", "thuongtruc", "vanthu", "cs01", "giamsat")) {
            assertThat(may(other, start, Resources.PROCESS_DEFINITION, "amend-report-form")).as(other).isFalse();
        }
    }

    @Test
    void unitsHaveNoRightOnInstancesOrTasksByDefinition() {
        for (ProcessDefinitionPermissions right : List.of(ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE, ProcessDefinitionPermissions.TASK_WORK)) {
            assertThat(may("cs01", right, Resources.PROCESS_DEFINITION, "collect-report")).as(right.name()).isFalse();
        }
        assertThat(may("giamsat", ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION,
                "collect-report")).isTrue();
        assertThat(may("giamsat", ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION,
                "collect-report")).isFalse();
    }

    @Test
    void nobodyHoldsTheRightToDeployOrToWriteFilters() {
        for (String user : List.of("bantuyengiao", "vanphong", "thuongtruc", "cs01", "giamsat", "quantri")) {
            assertThat(may(user, Permissions.CREATE, Resources.DEPLOYMENT, Authorization.ANY)).as(user).isFalse();
            assertThat(may(user, Permissions.CREATE, Resources.FILTER, Authorization.ANY)).as(user).isFalse();
            assertThat(may(user, Permissions.UPDATE, Resources.FILTER, Authorization.ANY)).as(user).isFalse();
        }
    }

    @Test
    void aSecondStartChangesNothing() {
        Map<String, Object> before = state();
        seed.write();
        assertThat(state()).isEqualTo(before);
        assertThat(filters.createFilterQuery().count()).isEqualTo(TaskFilter.values().length);
    }

    @Test
    void aGrantThatWasChangedByHandIsResetAtTheNextStart() {
        Authorization grant = authorizations.createAuthorizationQuery().groupIdIn("units")
                .resourceType(Resources.PROCESS_DEFINITION).resourceId("collect-report").singleResult();
        grant.addPermission(ProcessDefinitionPermissions.READ_TASK);
        authorizations.saveAuthorization(grant);
        assertThat(may("cs01", ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, "collect-report"))
                .isTrue();
        seed.write();
        assertThat(may("cs01", ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, "collect-report"))
                .isFalse();
    }

    @Test
    void whatAllUnitsMayDoIsGrantedOnceHoweverManyThereAre() {
        givenAGrantOfAnEarlierVersionFor("unit-CS01");
        seed.write();
        for (Resources resource : List.of(Resources.APPLICATION, Resources.PROCESS_DEFINITION, Resources.FILTER)) {
            assertThat(authorizations.createAuthorizationQuery().resourceType(resource).list())
                    .as(resource.resourceName()).extracting(Authorization::getGroupId)
                    .noneMatch(group -> group != null && group.startsWith("unit-"));
        }
        assertThat(may("cs01", Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();
        assertThat(may("cs01", Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isFalse();
    }

    private void givenAGrantOfAnEarlierVersionFor(String group) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(Resources.APPLICATION);
        grant.setResourceId("tasklist");
        grant.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(grant);
    }

    @Test
    void noCommandReadsEveryGrantToFindTheGroupsOfAPerson() {
        List<String> groups = List.of("unit-CS01", "a-group-without-any-grant");
        List<String> asked = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired().execute(context -> context.getAuthorizationManager()
                        .filterAuthenticatedGroupIds(groups));
        assertThat(asked).isEqualTo(groups);
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        state.put("users", identity.createUserQuery().count());
        state.put("groups", identity.createGroupQuery().count());
        for (Resources resource : List.of(Resources.APPLICATION, Resources.PROCESS_DEFINITION, Resources.FILTER,
                Resources.GROUP, Resources.USER)) {
            state.put(resource.resourceName(), authorizations.createAuthorizationQuery().resourceType(resource).list()
                    .stream().map(Authorization::getId).sorted().toList());
        }
        return state;
    }
}
