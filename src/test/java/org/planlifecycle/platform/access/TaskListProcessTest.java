package org.planlifecycle.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who sees which tasks in a list is what the engine says of each single task, and a list is asked for without holding
 * all tasks against all grants.
 */
@ProcessTest
class TaskListProcessTest {

    private static final String BY_HAND = "viec-tay";
    private static final List<String> A_UNIT = List.of(Role.ALL_UNITS, Role.unitGroup("CS01"));
    private static final List<String> AN_OFFICE = List.of(Role.PROPAGANDA.group());
    private static final List<String> A_SUPERVISOR = List.of(Role.SUPERVISOR.group());

    private static int plansSoFar;

    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private IdentityService identity;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private RepositoryService repository;
    private PlanId plan;

    @BeforeEach
    void someTasks() {
        plan = scenario.givenAnIssuedPlan("danh-sach-viec-" + ++plansSoFar, "CS01", "CS02", "CS03");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
    }

    @AfterEach
    void nothingByHand() {
        identity.clearAuthentication();
        authorizations.createAuthorizationQuery().userIdIn(BY_HAND).list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    @Test
    void theListHoldsWhatTheEngineSaysOfEachTask() {
        assertThat(seenBy(A_UNIT)).isEqualTo(readableOneByOne(A_UNIT)).hasSize(1);
        assertThat(seenBy(AN_OFFICE)).isEqualTo(readableOneByOne(AN_OFFICE));
        assertThat(seenBy(A_SUPERVISOR)).isEqualTo(readableOneByOne(A_SUPERVISOR)).hasSize(all().size());
        assertThat(seenBy(List.of())).isEmpty();
    }

    @Test
    void aRightOnOneProcessAddsItsTasks() {
        given(Authorization.AUTH_TYPE_GRANT, Resources.PROCESS_DEFINITION, "collect-report",
                ProcessDefinitionPermissions.READ_TASK);

        assertThat(seenBy(A_UNIT)).isEqualTo(readableOneByOne(A_UNIT)).hasSize(3);
    }

    @Test
    void aRightThatSomebodyWasRefusedIsNotGivenBack() {
        given(Authorization.AUTH_TYPE_REVOKE, Resources.TASK, seenBy(A_UNIT).get(0), Permissions.READ);

        assertThat(seenBy(A_UNIT)).isEqualTo(readableOneByOne(A_UNIT)).isEmpty();
    }

    @Test
    void thoseWhoSeeTheirOwnTasksOnlyAreFoundByTheirGrants() {
        assertThat(asked(A_UNIT)).hasSize(2).allSatisfy(sql -> assertThat(sql)
                .contains("inner join ( SELECT A.*", "AUTH ON (AUTH.RESOURCE_ID_ = RES.ID_)"));
        assertThat(asked(AN_OFFICE)).hasSize(2).allSatisfy(sql -> assertThat(sql)
                .contains("AUTH ON (AUTH.RESOURCE_ID_ = RES.ID_)"));
    }

    @Test
    void thoseWhoSeeEveryTaskAreHeldAgainstNoGrant() {
        assertThat(asked(A_SUPERVISOR)).hasSize(2).allSatisfy(sql -> assertThat(sql)
                .doesNotContain("ACT_RU_AUTHORIZATION").doesNotContainPattern("(?i)\\bdistinct\\b"));
    }

    private void given(int kind, Resource resource, String id, Permission permission) {
        Authorization authorization = authorizations.createNewAuthorization(kind);
        authorization.setUserId(BY_HAND);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        if (kind == Authorization.AUTH_TYPE_REVOKE) {
            authorization.removePermission(permission);
        } else {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value());
    }

    private List<String> all() {
        return ids(query());
    }

    private static List<String> ids(TaskQuery query) {
        return query.listPage(0, 100).stream().map(Task::getId).sorted().toList();
    }

    private <T> T as(List<String> groups, Supplier<T> read) {
        identity.setAuthentication(BY_HAND, groups);
        try {
            return read.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> seenBy(List<String> groups) {
        List<String> seen = as(groups, () -> ids(query()));
        assertThat(as(groups, () -> query().count())).isEqualTo(seen.size());
        return seen;
    }

    private List<String> readableOneByOne(List<String> groups) {
        return all().stream().filter(id -> may(groups, Permissions.READ, Resources.TASK, id) || mayRead(groups, id))
                .toList();
    }

    private boolean mayRead(List<String> groups, String task) {
        String process = repository.getProcessDefinition(tasks.createTaskQuery().taskId(task).singleResult()
                .getProcessDefinitionId()).getKey();
        return may(groups, ProcessDefinitionPermissions.READ_TASK, Resources.PROCESS_DEFINITION, process);
    }

    private boolean may(List<String> groups, Permission permission, Resource resource, String id) {
        return authorizations.isUserAuthorized(BY_HAND, groups, permission, resource, id);
    }

    /** The SQL of a list and of its count. */
    private List<String> asked(List<String> groups) {
        Logger log = (Logger) LoggerFactory.getLogger(TaskEntity.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            as(groups, () -> ids(tasks.createTaskQuery().orderByDueDate().asc()));
            as(groups, () -> tasks.createTaskQuery().count());
            return new ArrayList<>(lines.list).stream().map(ILoggingEvent::getFormattedMessage)
                    .filter(line -> line.contains("Preparing: ")).toList();
        } finally {
            log.detachAppender(lines);
            log.setLevel(null);
            log.setAdditive(true);
        }
    }
}
