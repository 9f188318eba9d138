package org.planlifecycle.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads the English inside of a failed job, and what everybody else gets. */
@WebTest
class StackTraceOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private ManagementService management;
    @Autowired
    private JdbcClient jdbc;

    private Job failed;

    @BeforeEach
    void aJobFails() {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan("vet-loi-" + ++plansSoFar, "CS01");
        jdbc.sql("alter table plan_unit add constraint opening_refused check (plan_id <> '%s' or opened_at is null)"
                .formatted(plan)).update();
        scenario.startFor(plan, "collect-reports", Map.of());
        assertThat(catchThrowable(() -> scenario.runJobs(plan))).isNotNull();
        failed = scenario.jobsOf(plan).stream().filter(job -> job.getExceptionMessage() != null).findFirst()
                .orElseThrow();
        management.setJobRetries(failed.getId(), 0);
    }

    @AfterEach
    void theJobIsDone() {
        jdbc.sql("alter table plan_unit drop constraint opening_refused").update();
        management.executeJob(failed.getId());
    }

    @Test
    void onlySupervisorAndAdministratorReadTheStackTrace() {
        String path = "%s/job/%s/stacktrace".formatted(WebUser.ENGINE, failed.getId());

        for (String operator : List.of("giamsat", "quantri")) {
            assertThat(WebUser.signedIn(port, operator).get(path).body()).as(operator)
                    .contains("\tat org.planlifecycle.").containsIgnoringCase("opening_refused");
        }
        for (String other : List.of("cs01", "dk01", "bantuyengiao", "vanphong", "thuongtruc", "vanthu", "bantochuc")) {
            Answer answer = WebUser.signedIn(port, other).get(path);
            assertThat(answer.status()).as(other).isEqualTo(403);
            assertThat(answer.body()).as(other).doesNotContain("\tat org").doesNotContainIgnoringCase("opening_refused");
        }
        assertThat(WebUser.anonymous(port).get(path).status()).isEqualTo(401);
    }

    @Test
    void theTableOfIncidentsIsVietnamese() {
        Answer answer = WebUser.signedIn(port, "giamsat").post(
                "/camunda/api/cockpit/plugin/base/default/incident?firstResult=0&maxResults=50",
                Map.of("processInstanceIdIn", List.of(failed.getProcessInstanceId())));

        assertThat(answer.json()).as(answer.toString()).singleElement().satisfies(incident ->
                assertThat(incident.get("incidentMessage").asText()).startsWith("Dữ liệu trùng, thiếu hoặc trái ràng buộc"));
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
