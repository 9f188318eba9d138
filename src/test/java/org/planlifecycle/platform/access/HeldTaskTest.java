package org.planlifecycle.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.WebUser.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.directory.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task is finished by who holds it, and held by who belongs to the body that it was given to. */
@WebTest
class HeldTaskTest {

    @LocalServerPort
    private int port;
    @Autowired
    private Probe probe;
    @Autowired
    private Probe.ProbeProcess process;
    @Autowired
    private TaskService tasks;
    @Autowired
    private HistoryService history;
    @Autowired
    private People people;

    private WebUser holder;
    private WebUser colleague;
    private String task;

    @BeforeEach
    void oneMemberOfTheCommitteeHoldsATask() {
        task = process.taskOf("CS01", "standing-committee");
        holder = WebUser.signedIn(port, "uyvien01");
        colleague = WebUser.signedIn(port, "uyvien02");
        assertThat(on(task, holder, "claim", Map.of("userId", "uyvien01")).status()).isEqualTo(204);
    }

    private static Answer on(String taskId, WebUser user, String action, Object body) {
        return user.post("%s/task/%s/%s".formatted(ENGINE, taskId, action), body);
    }

    private static Object remark(String text) {
        return WebUser.form(Map.of("remark", text));
    }

    @Test
    void aColleagueOfTheHolderCannotCompleteItWhateverTheWayIn() {
        for (String action : List.of("submit-form", "complete")) {
            Answer answer = on(task, colleague, action, remark("chen ngang " + task));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.json().get("message").asText())
                    .contains("Việc này đang do %s nhận".formatted(people.displayName("uyvien01")));
        }
        assertThat(on(task, colleague, "resolve", remark("chen ngang " + task)).status()).isEqualTo(403);
        assertThat(probe.stored()).doesNotContain("chen ngang " + task);
        assertThat(process.find(task).getAssignee()).isEqualTo("uyvien01");
    }

    @Test
    void aColleagueOfTheHolderCannotKeepADraftAndReadsWhoHasTheTask() {
        Answer answer = colleague.json("PUT", "/camunda/api/ho-so/tasks/%s/draft".formatted(task),
                Map.of("remark", "nháp"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("message").asText())
                .contains("Việc này đang do %s nhận".formatted(people.displayName("uyvien01")));
    }

    @Test
    void theHolderCompletesIt() {
        assertThat(on(task, holder, "submit-form", remark("của người nhận " + task)).status()).isEqualTo(204);
        assertThat(probe.stored()).contains("của người nhận " + task);
    }

    @Test
    void whoCompletesATaskThatNobodyHoldsTakesItInTheSameStep() {
        String free = process.taskOf("CS01", "standing-committee");

        assertThat(on(free, colleague, "submit-form", remark("tự nhận " + free)).status()).isEqualTo(204);

        assertThat(history.createHistoricTaskInstanceQuery().taskId(free).singleResult().getAssignee())
                .isEqualTo("uyvien02");
    }

    @Test
    void aHolderWhoIsNotOfTheUnitCannotCompleteIt() {
        String ofUnit = process.taskOf("CS01");
        tasks.setAssignee(ofUnit, "cs02");

        Answer answer = on(ofUnit, WebUser.signedIn(port, "cs02"), "submit-form", remark("thay " + ofUnit));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("Chỉ người của ", "được làm việc này");
        assertThat(probe.stored()).doesNotContain("thay " + ofUnit);
    }

    @Test
    void anAdministratorCompletesNothingForAUnit() {
        String ofUnit = process.taskOf("CS01");

        Answer answer = on(ofUnit, WebUser.signedIn(port, "quantri"), "complete", remark("quản trị " + ofUnit));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(probe.stored()).doesNotContain("quản trị " + ofUnit);
    }
}
