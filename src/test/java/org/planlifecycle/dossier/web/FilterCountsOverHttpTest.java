package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many tasks each list of Tasklist holds, for who is signed in. */
@WebTest
class FilterCountsOverHttpTest {

    private static final String COUNTS = DossierController.BASE + "/filter-counts";
    private static final String MINE = "Việc của tôi";
    private static final String OF_MY_UNIT = "Việc của đơn vị tôi";

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;

    @Test
    void eachListSaysHowManyTasksItHolds() {
        WebUser cs33 = WebUser.signedIn(port, "cs33");
        PlanId plan = scenario.givenUnitsAtTheirReports("dem-viec", "CS33", "CS34");
        Map<String, Long> before = counts(cs33);
        assertThat(before).containsEntry(MINE, 0L).containsEntry(OF_MY_UNIT, 1L).containsEntry("Quá hạn", 0L);

        tasks.claim(tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser("cs33")
                .singleResult().getId(), "cs33");

        assertThat(counts(cs33)).containsEntry(MINE, 1L).containsEntry(OF_MY_UNIT, 0L);
        scenario.moveTo("2021-03-09T08:00");
        assertThat(counts(cs33)).containsEntry("Quá hạn", 1L);
    }

    @Test
    void aListThatSomebodyMayNotReadIsNotCounted() {
        assertThat(counts(WebUser.signedIn(port, "cs33"))).doesNotContainKey("Tất cả công việc").hasSize(4);
        assertThat(counts(WebUser.signedIn(port, "giamsat"))).containsKey("Tất cả công việc");
    }

    @Test
    void whoeverIsNotSignedInIsToldSo() {
        assertThat(WebUser.anonymous(port).get(COUNTS).status()).isEqualTo(401);
    }

    /** By the names of the lists. */
    private Map<String, Long> counts(WebUser user) {
        JsonNode byId = user.get(COUNTS).json();
        Map<String, Long> byName = new TreeMap<>();
        user.get(WebUser.ENGINE + "/filter?resourceType=Task&maxResults=50").json().forEach(filter ->
                byName.put(filter.path("name").asText(), byId.path(filter.path("id").asText()).longValue()));
        assertThat(byId.size()).isEqualTo(byName.size());
        return byName;
    }
}
