package org.planlifecycle.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.dossier.DraftKeeping;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts over HTTP: kept for who typed them, given back with the form, and gone with the task. */
@WebTest
class DraftOverHttpTest {

    private static int plansSoFar;

    @LocalServerPort
    private int port;
    @Autowired
    private Scenario scenario;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private Task task;
    private String draft;
    private WebUser cs01;

    @BeforeEach
    void aUnitHasTakenItsReport() {
        plan = scenario.givenUnitsAtTheirReports("nhap-" + ++plansSoFar, "CS01", "CS02");
        task = taskOf("cs01");
        draft = DossierController.BASE + "/tasks/%s/draft".formatted(task.getId());
        cs01 = WebUser.signedIn(port, "cs01");
        claim(cs01, "cs01");
    }

    private Task taskOf(String userId) {
        return tasks.createTaskQuery().processInstanceBusinessKey(plan.value()).taskCandidateUser(userId).list().get(0);
    }

    private void claim(WebUser user, String userId) {
        assertThat(user.post(WebUser.ENGINE + "/task/%s/claim".formatted(task.getId()), Map.of("userId", userId))
                .status()).isEqualTo(204);
    }

    private JsonNode formOf(WebUser user) {
        return user.get(WebUser.ENGINE + "/task/%s/form-variables?deserializeValues=false".formatted(task.getId()))
                .json();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_draft where form_id = ?").param(task.getId()).query(Integer.class)
                .single();
    }

    @Test
    void whatWasTypedComesBackWithTheFormOnAnyMachine() {
        assertThat(cs01.json("PUT", draft, Map.of("results", "Kết quả đang viết dở", "action", "SUBMIT")).status())
                .isEqualTo(200);
        assertThat(cs01.json("PUT", draft, Map.of("results", "Kết quả viết tiếp")).status()).isEqualTo(200);

        WebUser elsewhere = WebUser.signedIn(port, "cs01");

        assertThat(elsewhere.get(draft).json().get("savedAt").asText()).isEqualTo("2021-02-22T01:00:00Z");
        assertThat(formOf(elsewhere).at("/results/value").asText()).isEqualTo("Kết quả viết tiếp");
        assertThat(formOf(elsewhere).at("/unitName/value").asText()).isEqualTo("Đơn vị CS01");
    }

    @Test
    void rowsOfAListComeBackToo() {
        cs01.json("PUT", draft, Map.of("nominations", List.of(Map.of("name", "Tập thể A", "la", "x"))));

        JsonNode rows = WebUser.signedIn(port, "cs01").get(WebUser.ENGINE
                + "/task/%s/form-variables?deserializeValues=false".formatted(task.getId())).json()
                .at("/nominations/value");

        assertThat(rows.asText()).contains("Tập thể A").doesNotContain("\"la\"");
    }

    @Test
    void onlyFieldsOfTheFormWithValuesOfTheirKindAreKept() {
        cs01.json("PUT", draft, Map.of("unitName", "Đơn vị khác", "planId", "x", "results", List.of("không"),
                "lessons", "Bài học"));

        JsonNode form = formOf(cs01);
        assertThat(form.at("/unitName/value").asText()).isEqualTo("Đơn vị CS01");
        assertThat(form.at("/results/value").isArray()).isFalse();
        assertThat(form.at("/lessons/value").asText()).isEqualTo("Bài học");
        assertThat(jdbc.sql("select content from form_draft where form_id = ?").param(task.getId())
                .query(String.class).single()).isEqualTo("{\"lessons\":\"Bài học\"}");
    }

    @Test
    void nobodyElseReadsOrWritesADraft() {
        cs01.json("PUT", draft, Map.of("results", "Bí mật của đơn vị"));

        for (String userId : List.of("cs02", "dk01", "vanthu")) {
            WebUser other = WebUser.signedIn(port, userId);
            assertThat(other.get(draft).status()).as(userId).isEqualTo(404);
            assertThat(other.json("PUT", draft, Map.of("results", "sửa")).status()).as(userId).isEqualTo(404);
            assertThat(other.json("DELETE", draft, Map.of()).status()).as(userId).isEqualTo(404);
        }
        WebUser supervisor = WebUser.signedIn(port, "giamsat");
        assertThat(supervisor.get(draft).json().get("savedAt").isNull()).isTrue();
        assertThat(formOf(supervisor).toString()).doesNotContain("Bí mật");
        assertThat(supervisor.json("PUT", draft, Map.of("results", "sửa")).status()).isEqualTo(400);
        assertThat(WebUser.anonymous(port).get(draft).status()).isEqualTo(401);
        assertThat(formOf(cs01).at("/results/value").asText()).isEqualTo("Bí mật của đơn vị");
    }

    @Test
    void aRequestWithoutTheTokenOfThePageChangesNothing() {
        assertThat(cs01.postWithoutToken(draft, "{}").status()).isEqualTo(403);
        assertThat(drafts()).isZero();
    }

    @Test
    void whoHasNotTakenTheTaskIsToldToTakeItFirst() {
        assertThat(cs01.post(WebUser.ENGINE + "/task/%s/unclaim".formatted(task.getId()), Map.of()).status())
                .isEqualTo(204);

        WebUser.Answer answer = cs01.json("PUT", draft, Map.of("results", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("nhận việc trước khi nhập");
    }

    @Test
    void aDraftThatIsTooLongOrNoObjectIsRefused() {
        assertThat(cs01.json("PUT", draft, Map.of("results", "x".repeat(DraftKeeping.LARGEST))).status())
                .isEqualTo(400);
        assertThat(cs01.json("PUT", draft, List.of()).status()).isEqualTo(400);
        assertThat(cs01.send("PUT", draft, "application/json", "{").body()).doesNotContain("Exception", "jackson");
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftThatIsDroppedLeavesTheFormAsItWas() {
        cs01.json("PUT", draft, Map.of("results", "bỏ đi"));

        assertThat(cs01.json("DELETE", draft, Map.of()).status()).isEqualTo(204);

        assertThat(cs01.get(draft).json().get("savedAt").isNull()).isTrue();
        assertThat(formOf(cs01).toString()).doesNotContain("bỏ đi");
    }

    @Test
    void aDraftGoesWhenTheTaskIsDone() {
        cs01.json("PUT", draft, Map.of("extensionReason", "Đang đại hội"));
        assertThat(drafts()).isOne();

        scenario.complete("cs01", task, Map.of("action", "ASK_EXTENSION", "extensionReason", "Đang đại hội",
                "proposedDate", "2021-03-12"));

        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftGoesWhenItsProcessIsStopped() {
        cs01.json("PUT", draft, Map.of("results", "x"));
        assertThat(drafts()).isOne();

        runtime.deleteProcessInstance(task.getProcessInstanceId(), "test");

        assertThat(drafts()).isZero();
    }
}
