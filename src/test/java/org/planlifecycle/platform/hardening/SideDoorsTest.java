package org.planlifecycle.platform.hardening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator, or anybody who is signed in, could do past the forms: each tried, each refused. */
@WebTest
class SideDoorsTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private TaskService tasks;
    @Autowired
    private HistoryService history;
    @Autowired
    private ManagementService management;
    @Autowired
    private AuthorizationService authorizations;
    @Autowired
    private IdentityService identity;

    private WebUser quantri;
    private WebUser cs02;
    private PlanId plan;
    private Task report;

    @BeforeEach
    void aUnitWorksOnItsReport() {
        plan = scenario.givenUnitsAtTheirReports("cua-phu-" + ++plansSoFar, "CS01", "CS02");
        report = tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateGroup("unit-CS01")
                .singleResult();
        quantri = WebUser.signedIn(port, "quantri");
        cs02 = WebUser.signedIn(port, "cs02");
    }

    private static void thenClosed(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("Chức năng này đã đóng");
    }

    @Test
    void nobodyDeletesAProcessWithAllThatRunsInIt() {
        String definition = report.getProcessDefinitionId();
        for (String path : List.of("/process-definition/" + definition + "?cascade=true",
                "/process-definition/key/collect-report?cascade=true",
                "/process-definition/key/collect-report/delete?cascade=true",
                "/process-instance/" + report.getProcessInstanceId(),
                "/history/process-instance/" + report.getProcessInstanceId())) {
            thenClosed(quantri.json("DELETE", ENGINE + path, Map.of()));
        }
        thenClosed(quantri.post(ENGINE + "/process-instance/delete",
                Map.of("processInstanceIds", List.of(report.getProcessInstanceId()), "deleteReason", "x")));
        thenClosed(quantri.json("PUT", ENGINE + "/process-definition/" + definition + "/suspended",
                Map.of("suspended", true, "includeProcessInstances", true)));

        assertThat(tasks.createTaskQuery().taskId(report.getId()).active().count()).isOne();
    }

    @Test
    void theEngineItselfRefusesWhatDeletesOrStops() {
        String instance = report.getProcessInstanceId();
        String deployment = repository.getProcessDefinition(report.getProcessDefinitionId()).getDeploymentId();
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.APPLICATION);
        everybody.setResourceId("admin");
        everybody.addPermission(Permissions.ACCESS);
        for (Runnable attack : List.<Runnable>of(
                () -> repository.deleteProcessDefinition(report.getProcessDefinitionId(), true),
                () -> repository.deleteDeployment(deployment, true),
                () -> repository.suspendProcessDefinitionById(report.getProcessDefinitionId()),
                () -> runtime.deleteProcessInstance(instance, "x"), () -> runtime.suspendProcessInstanceById(instance),
                () -> runtime.deleteProcessInstancesAsync(List.of(instance), "x"),
                () -> history.cleanUpHistoryAsync(true), () -> tasks.addCandidateGroup(report.getId(), "unit-CS02"),
                () -> tasks.deleteTaskComments(report.getId()), () -> authorizations.saveAuthorization(everybody))) {
            assertThatThrownBy(() -> scenario.as("quantri", List.of("camunda-admin"), () -> {
                attack.run();
                return null;
            })).isInstanceOf(AuthorizationException.class).hasMessageContaining("đi cùng phần mềm");
        }
    }

    @Test
    void nobodyIsLetIntoAnApplicationByAGrant() {
        for (String who : List.of("*", "cs02")) {
            thenClosed(quantri.post(ENGINE + "/authorization/create", Map.of("type", who.equals("*") ? 0 : 1,
                    "permissions", List.of("ALL"), "userId", who, "resourceType", 0, "resourceId", "*")));
        }
        String present = authorizations.createAuthorizationQuery().resourceType(Resources.APPLICATION)
                .groupIdIn("supervisor").list().get(0).getId();
        thenClosed(quantri.json("PUT", ENGINE + "/authorization/" + present, Map.of("permissions", List.of("ALL"),
                "userId", "*", "resourceType", 0, "resourceId", "*")));
        assertThat(WebUser.signedIn(port, "cs02").get("/camunda/api/admin/auth/user/default").body())
                .doesNotContain("\"admin\"", "\"cockpit\"");
    }

    @Test
    void aGrantThatBelongsToATaskIsNotTakenAway() {
        String right = authorizations.createAuthorizationQuery().resourceType(Resources.TASK)
                .resourceId(report.getId()).list().get(0).getId();

        Answer answer = quantri.json("DELETE", ENGINE + "/authorization/" + right, Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK)
                .resourceId(report.getId()).count()).isPositive();
    }

    @Test
    void theCleanUpOfTheHistoryIsNobodysToRunStopOrDelete() {
        history.cleanUpHistoryAsync(false);
        Job cleanUp = history.findHistoryCleanupJobs().get(0);
        String job = ENGINE + "/job/" + cleanUp.getId();
        for (WebUser user : List.of(cs02, quantri)) {
            thenClosed(user.post(job + "/execute", Map.of()));
            thenClosed(user.json("PUT", job + "/suspended", Map.of("suspended", true)));
            thenClosed(user.json("PUT", job + "/duedate", Map.of("duedate", "2030-01-01T00:00:00.000+0700")));
            thenClosed(user.json("DELETE", job, Map.of()));
            thenClosed(user.post(ENGINE + "/history/cleanup", Map.of()));
            assertThat(user.json("PUT", job + "/retries", Map.of("retries", 1)).status()).isEqualTo(403);
        }
        assertThat(management.createJobQuery().jobId(cleanUp.getId()).active().count()).isOne();
    }

    @Test
    void aFailedCleanUpIsTriedAgainByTheAdministratorAndNotByAUnit() {
        history.cleanUpHistoryAsync(false);
        String job = history.findHistoryCleanupJobs().get(0).getId();
        int before = management.createJobQuery().jobId(job).singleResult().getRetries();
        management.setJobRetries(job, 0);
        try {
            String path = ENGINE + "/job/" + job + "/retries";
            assertThat(cs02.json("PUT", path, Map.of("retries", 1)).status()).isEqualTo(403);
            Answer answer = quantri.json("PUT", path, Map.of("retries", 1));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        } finally {
            management.setJobRetries(job, before);
        }
    }

    @Test
    void aUnitsTaskIsGivenToNobodyOutsideTheUnit() {
        String task = ENGINE + "/task/" + report.getId();
        Answer answer = quantri.post(task + "/assignee", Map.of("userId", "cs02"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.body()).contains("chỉ giao cho người của");
        assertThat(quantri.post(task + "/claim", Map.of("userId", "quantri")).status()).isEqualTo(403);
        thenClosed(quantri.post(task + "/identity-links", Map.of("userId", "cs02", "type", "assignee")));
        thenClosed(quantri.post(task + "/identity-links", Map.of("groupId", "unit-CS02", "type", "candidate")));
        thenClosed(quantri.json("PUT", task, Map.of("assignee", "cs02")));
        assertThat(tasks.createTaskQuery().taskId(report.getId()).singleResult().getAssignee()).isNull();
        assertThat(quantri.post(task + "/assignee", Map.of("userId", "cs01")).status()).isEqualTo(204);
    }

    @Test
    void aBallotIsGivenToNobodyElse() {
        tasks.deleteCandidateGroup(report.getId(), "unit-CS01");
        tasks.setAssignee(report.getId(), "uyvien01");

        Answer answer = quantri.post(ENGINE + "/task/" + report.getId() + "/assignee", Map.of("userId", "cs02"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(report.getId()).singleResult().getAssignee()).isEqualTo("uyvien01");
    }

    @Test
    void whatOthersRemarkedStays() {
        WebUser cs01 = WebUser.signedIn(port, "cs01");
        String task = ENGINE + "/task/" + report.getId();
        assertThat(cs01.post(task + "/comment/create", Map.of("message", "ghi chú")).status()).isEqualTo(200);
        String comment = tasks.getTaskComments(report.getId()).get(0).getId();

        thenClosed(cs01.json("DELETE", task + "/comment", Map.of()));
        thenClosed(cs01.json("DELETE", task + "/comment/" + comment, Map.of()));
        thenClosed(cs01.json("PUT", task + "/comment", Map.of("id", comment, "message", "khác")));
        thenClosed(cs01.json("DELETE", task + "/attachment/x", Map.of()));
        thenClosed(cs01.json("DELETE", ENGINE + "/process-instance/%s/comment"
                .formatted(report.getProcessInstanceId()), Map.of()));
        assertThat(tasks.getTaskComments(report.getId())).hasSize(1);
    }

    @Test
    void aGroupTakesNobodyInWhomTheDirectoryDoesNotHaveThere() {
        for (String group : List.of("unit-CS01", "camunda-admin", "standing-committee")) {
            Answer answer = quantri.json("PUT", ENGINE + "/group/%s/members/cs02".formatted(group), Map.of());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        }
        assertThat(identity.createGroupQuery().groupMember("cs02").list()).extracting(Group::getId)
                .containsExactlyInAnyOrder("unit-CS02", "units");
    }
}
