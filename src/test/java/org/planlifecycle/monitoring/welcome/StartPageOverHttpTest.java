package org.planlifecycle.monitoring.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the start page's script asks for, and what each person gets for it. */
@WebTest
class StartPageOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(one -> one.get(field).asText()).toList();
    }

    private static List<String> groupsOf(WebUser user, String userId) {
        return texts(user.get(WebUser.ENGINE + "/identity/groups?userId=" + userId).json().get("groups"), "id");
    }

    private static List<String> tasksOf(WebUser user, String userId) {
        Map<String, Object> query = Map.of(
                "orQueries", List.of(Map.of("assignee", userId, "candidateGroups", groupsOf(user, userId))),
                "sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")),
                "dueAfter", "2000-01-01T00:00:00.000+0700");
        return texts(user.post(WebUser.ENGINE + "/task?maxResults=20", query).json(), "name");
    }

    @Test
    void theStartPageRunsItsScript() {
        WebUser anybody = WebUser.anonymous(port);

        assertThat(anybody.get("/camunda/app/welcome/scripts/config.js").body()).contains("'scripts/trang-dau'");
        assertThat(anybody.get("/camunda/app/welcome/scripts/trang-dau.js").body()).contains("welcome.dashboard");
    }

    @Test
    void theBareAddressLeadsToTheStartPage() {
        assertThat(WebUser.anonymous(port).get("/").headers()).contains("/camunda/app/welcome/default/");
    }

    @Test
    void aPlanTellsWhichPhaseItIsIn() {
        PlanId plan = scenario.givenAnIssuedPlan("trang-dau-" + ++plansSoFar, "CS01");
        scenario.startFor(plan, "collect-reports", Map.of());

        JsonNode rows = WebUser.signedIn(port, "giamsat").get("/camunda/api/tien-do/plans?size=100").json().get("rows");

        assertThat(rows).filteredOn(row -> row.get("id").asText().equals(plan.value())).singleElement()
                .satisfies(row -> assertThat(row.get("phases").toString()).isEqualTo("[\"Tập hợp báo cáo\"]"));
    }

    @Test
    void whoFollowsPlansIsWarnedOfACalendarWithoutItsOfficialNotice() {
        WebUser supervisor = WebUser.signedIn(port, "giamsat");
        assertThat(supervisor.get("/camunda/api/tien-do/calendar").json().get("warning").asText()).isEmpty();

        scenario.moveTo("2026-11-30T08:00");

        assertThat(supervisor.get("/camunda/api/tien-do/calendar").json().get("warning").asText())
                .startsWith("Chưa ghi thông báo nghỉ lễ chính thức năm 2027 (Tết Nguyên đán;");
        assertThat(WebUser.signedIn(port, "cs01").get("/camunda/api/tien-do/calendar").status()).isEqualTo(403);
    }

    @Test
    void aUnitFindsItsOwnTasksAndNobodyElses() {
        scenario.moveTo("2021-02-22T08:00");
        PlanId plan = scenario.givenAnIssuedPlan("trang-dau-" + ++plansSoFar, "CS01", "CS02");
        scenario.startFor(plan, "collect-reports", Map.of());
        scenario.runJobs(plan);
        WebUser cs01 = WebUser.signedIn(port, "cs01");

        assertThat(groupsOf(cs01, "cs01")).contains("unit-CS01").doesNotContain("unit-CS02");
        assertThat(tasksOf(cs01, "cs01")).isNotEmpty().anyMatch(name -> name.contains("CS01"))
                .noneMatch(name -> name.contains("CS02"));
    }

    @Test
    void aUnitSeesHowItStandsInItsPlansAndNothingOfOthers() {
        PlanId plan = scenario.givenUnitsAtTheirReports("trang-dau-" + ++plansSoFar, "CS37", "CS38");
        WebUser cs37 = WebUser.signedIn(port, "cs37");

        assertThat(ownPlansOf(cs37)).singleElement().satisfies(own -> {
            assertThat(own.get("planName").asText()).contains(plan.value());
            assertThat(own.get("unitName").asText()).isEqualTo("Đơn vị CS37");
            assertThat(own.get("stateLabel").asText()).isEqualTo("Đang làm báo cáo");
            assertThat(own.get("lastDay").asText()).isEqualTo("2021-03-07");
            assertThat(own.get("overdue").asBoolean()).isFalse();
        });
        scenario.moveTo("2021-03-08T08:00");
        assertThat(ownPlansOf(cs37)).singleElement().satisfies(own -> assertThat(own.get("overdue").asBoolean()).isTrue());
        assertThat(ownPlansOf(WebUser.signedIn(port, "vanthu"))).isEmpty();
        assertThat(WebUser.anonymous(port).get("/camunda/api/trang-dau/plans").status()).isEqualTo(401);
    }

    private static List<JsonNode> ownPlansOf(WebUser user) {
        List<JsonNode> plans = new ArrayList<>();
        user.get("/camunda/api/trang-dau/plans").json().forEach(plans::add);
        return plans;
    }

    @Test
    void everyRoleKnowsItsGroupsFromWhichTheScriptSeesWhoFollowsPlans() {
        Map<String, String> groups = Map.of("giamsat", "supervisor", "bantuyengiao", "propaganda", "thuongtruc",
                "standing-committee", "vanphong", "office", "quantri", "camunda-admin", "vanthu", "clerk");
        groups.forEach((userId, group) -> {
            WebUser user = WebUser.signedIn(port, userId);
            assertThat(groupsOf(user, userId)).as(userId).contains(group);
            assertThat(user.get("/camunda/api/tien-do/plans?size=10").status()).as(userId)
                    .isEqualTo(group.equals("clerk") ? 403 : 200);
        });
    }
}
