package org.planlifecycle.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job that really failed to the end, retried from the progress page. */
@WebTest
class RetryOverHttpTest {

    private static final String REASON = "Đã sửa dữ liệu đơn vị";
    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private String incident;

    @BeforeEach
    void theDatabaseRefusesAStepUntilTheEngineGivesUp() {
        scenario.moveTo("2021-02-22T08:00");
        plan = scenario.givenAnIssuedPlan("chay-lai-" + ++plansSoFar, "CS01");
        jdbc.sql("alter table plan_unit add constraint opening_refused check (plan_id <> '%s' or opened_at is null)"
                .formatted(plan)).update();
        scenario.startFor(plan, "collect-reports", Map.of());
        for (String time : List.of("08:00", "08:02", "08:10", "08:45", "11:00")) {
            scenario.moveTo("2021-02-22T" + time);
            assertThat(catchThrowable(() -> scenario.runJobs(plan))).as(time).isNotNull();
        }
        incident = incidents().get(0).get("id").asText();
    }

    @AfterEach
    void theStepIsDone() {
        theCauseIsMended();
        if (!incidents().isEmpty()) {
            retry("giamsat");
        }
        scenario.runJobs(plan);
        scenario.moveTo("2021-02-22T08:00");
    }

    private void theCauseIsMended() {
        jdbc.sql("alter table plan_unit drop constraint if exists opening_refused").update();
    }

    private String ofPlan() {
        return ProgressController.BASE + "/plans/" + plan;
    }

    private JsonNode incidents() {
        return WebUser.signedIn(port, "giamsat").get(ofPlan()).json().get("incidents");
    }

    private Answer retry(String userId) {
        return WebUser.signedIn(port, userId).post("%s/incidents/%s/retry".formatted(ofPlan(), incident),
                Map.of("reason", REASON));
    }

    private JsonNode result() {
        return WebUser.signedIn(port, "giamsat").get("%s/incidents/%s".formatted(ofPlan(), incident)).json();
    }

    @Test
    void aRetryIsDoneAtOnceAndThePlanGoesOn() {
        theCauseIsMended();

        assertThat(retry("giamsat").status()).isEqualTo(204);
        assertThat(incidents()).isEmpty();
        assertThat(result().get("state").asText()).isEqualTo("RUNNING");
        scenario.runJobs(plan);

        assertThat(result().get("state").asText()).isEqualTo("DONE");
        assertThat(scenario.tasksOf(plan).taskCandidateUser("cs01").count()).isOne();
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("incidentRetried")).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("giamsat");
                    assertThat(entry.detail()).contains("Giao nhiệm vụ cho cả đợt", REASON);
                });
    }

    @Test
    void aRetryThatFailsAgainSaysWhy() {
        assertThat(retry("bantuyengiao").status()).isEqualTo(204);
        assertThat(catchThrowable(() -> scenario.runJobs(plan))).isNotNull();

        assertThat(result().get("state").asText()).isEqualTo("FAILED");
        assertThat(result().get("message").asText()).startsWith("Dữ liệu trùng, thiếu hoặc trái ràng buộc");
        assertThat(incidents()).singleElement().satisfies(again ->
                assertThat(again.get("message")).isEqualTo(result().get("message")));
        incident = incidents().get(0).get("id").asText();
    }

    @Test
    void nobodyElseRetriesAndNoOtherPlanTellsTheResult() {
        for (String userId : List.of("cs01", "thuongtruc", "vanphong", "quantri")) {
            assertThat(retry(userId).status()).as(userId).isEqualTo(403);
        }
        assertThat(incidents()).hasSize(1);
        assertThat(WebUser.signedIn(port, "cs01").get("%s/incidents/%s".formatted(ofPlan(), incident)).status())
                .isEqualTo(403);
        assertThat(WebUser.signedIn(port, "giamsat").get("%s/plans/ke-hoach-khac/incidents/%s"
                .formatted(ProgressController.BASE, incident)).status()).isEqualTo(400);
    }
}
