package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.conference.process.ConferencePlay;
import org.planlifecycle.engine.Conflict;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people who send forms at the same instant get as answers. */
@WebTest
class AtOnceOverHttpTest {

    private static final String PLAN_CONFERENCE = "userTask_planConference";
    private static final List<String> MEMBERS = List.of("uyvien01", "uyvien02", "uyvien03");
    private static int plansSoFar;

    @LocalServerPort private int port;
    @Autowired private Scenario scenario;
    @Autowired private AwardProposals proposals;
    @Autowired private Journal journal;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    private PlanId plan;

    @BeforeEach
    void aPlanWithABallotAndAConference() {
        scenario.moveTo("2021-03-15T08:00");
        plan = scenario.givenAnIssuedPlan("cung-luc-" + ++plansSoFar, "CS01");
        proposals.replace(plan, List.of(new AwardProposal("CN-001", NomineeKind.INDIVIDUAL, "Nguyễn Thị Thử",
                "Chuyên viên", "CS01", true, AwardForm.GIAY_KHEN, "Việc tốt.")), "bantuyengiao");
        scenario.startFor(plan, "prepare-conference", Map.of());
        scenario.startFor(plan, "approve-commendations", Map.of("proposalMade", true));
        scenario.runJobs(plan);
    }

    @AfterEach
    void backToTheFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void formsOfOnePlanAndAJobAreAllTaken() throws Exception {
        List<Callable<Integer>> people = new ArrayList<>();
        MEMBERS.forEach(member -> {
            WebUser user = WebUser.signedIn(port, member);
            Task ballot = scenario.tasksOf(plan).taskDefinitionKey("userTask_castVote").taskAssignee(member)
                    .singleResult();
            people.add(() -> send(user, ballot, Map.of("votes",
                    List.of(Map.of("code", "CN-001", "vote", "AGREE", "note", "")))).status());
        });
        WebUser office = WebUser.signedIn(port, "vanphong");
        people.add(() -> send(office, scenario.task(plan, PLAN_CONFERENCE), planned()).status());
        people.add(() -> {
            for (int number = 0; number < 20; number++) {
                transaction.executeWithoutResult(status ->
                        journal.record(plan, Journal.ENGINE, "taskReminded", "Nhắc việc."));
            }
            return 204;
        });

        assertThat(atOnce(people)).containsOnly(204);

        assertThat(journal.of(plan)).extracting("action").contains("conferencePlanned");
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("voteCast")).hasSize(MEMBERS.size());
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    @Test
    void whoMeetsOthersAtEveryAttemptIsToldToSendAgain() {
        WebUser office = WebUser.signedIn(port, "vanphong");
        int next = 1 + (int) journal.of(plan).stream().filter(entry -> entry.stream().equals(plan.value())).count();
        jdbc.sql("""
                insert into journal_entry (stream, seq, at, actor, action, plan_id, unit_code, step, reason, detail,
                  prev_hash, hash)
                values (:plan, :seq, current_timestamp, 'a', 'b', :plan, '', '', '', 'c', :hash, :hash)""")
                .param("plan", plan.value()).param("seq", next).param("hash", "0".repeat(64)).update();

        Answer refused = send(office, scenario.task(plan, PLAN_CONFERENCE), planned());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("message").asText()).isEqualTo(Conflict.SENTENCE);

        jdbc.sql("delete from journal_entry where stream = ? and seq = ?").params(plan.value(), next).update();
        assertThat(send(office, scenario.task(plan, PLAN_CONFERENCE), planned()).status()).isEqualTo(204);
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    private Map<String, Object> planned() {
        return new ConferencePlay(scenario, plan).input(PLAN_CONFERENCE);
    }

    private static Answer send(WebUser user, Task task, Map<String, Object> fields) {
        return user.post("%s/task/%s/submit-form".formatted(WebUser.ENGINE, task.getId()), WebUser.form(fields));
    }

    private static <T> List<T> atOnce(List<Callable<T>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        CyclicBarrier together = new CyclicBarrier(people.size());
        List<Future<T>> all = new ArrayList<>();
        people.forEach(one -> all.add(threads.submit(() -> {
            together.await();
            return one.call();
        })));
        threads.shutdown();
        List<T> answers = new ArrayList<>();
        for (Future<T> one : all) {
            answers.add(one.get());
        }
        return answers;
    }
}
