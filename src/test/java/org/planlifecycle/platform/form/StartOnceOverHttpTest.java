package org.planlifecycle.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.Scenario;
import org.planlifecycle.WebTest;
import org.planlifecycle.WebUser;
import org.planlifecycle.WebUser.Answer;
import org.planlifecycle.deadline.RestDayRecording;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form of one dialog that starts a process, sent more than once: it begins one instance and gives one answer. */
@WebTest
class StartOnceOverHttpTest {

    private static final Map<String, Object> REST_DAY = Map.of("firstDay", "2043-06-18", "lastDay", "2043-06-18",
            "occasion", "Ngày làm bù", "kind", "HOLIDAY", "status", "ENACTED", "source", "Thông báo số 15-TB");

    @LocalServerPort private int port;
    @Autowired private Scenario scenario;
    @Autowired private HistoryService history;
    @Autowired private Journal journal;

    @BeforeEach
    @AfterEach
    void theFirstDay() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @Test
    void aPlanSentFourTimesAtTheSameInstantIsOne() throws Exception {
        WebUser propaganda = WebUser.signedIn(port, "bantuyengiao");
        String title = "sơ kết " + UUID.randomUUID();
        Map<String, Object> form = withKey(UUID.randomUUID().toString(), Map.ofEntries(Map.entry("title", title),
                Map.entry("directives", "Chỉ thị số 05-CT/TW, ngày 15/5/2016"),
                Map.entry("legalBasis", "Công văn số 85-CV/BTGTU, ngày 18/02/2021"),
                Map.entry("reviewFrom", 2016), Map.entry("reviewTo", 2020), Map.entry("recipients", "Lưu VP, BTG."),
                Map.entry("dates", "TODAY"), Map.entry("deadlinePhrase", "trước ngày 08/3/2021"),
                Map.entry("conferencePhrase", "Dự kiến tháng 5/2021"), Map.entry("unitScope", "CHOSEN"),
                Map.entry("unitCodes", List.of("CS01"))));
        long before = begun("plan-lifecycle");

        Set<String> instances = new HashSet<>();
        for (Answer answer : atOnce(4, propaganda, form)) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            instances.add(answer.json().get("id").asText());
        }

        assertThat(instances).hasSize(1);
        assertThat(begun("plan-lifecycle")).isEqualTo(before + 1);
    }

    @Test
    void whoLostTheAnswerGetsItAgainEvenWhenTheInstanceHasEnded() {
        WebUser office = WebUser.signedIn(port, "vanphong");
        String key = UUID.randomUUID().toString();
        Answer first = start(office, "record-rest-day", withKey(key, REST_DAY));
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        int entries = journal.of(RestDayRecording.JOURNAL).size();

        Answer again = start(office, "record-rest-day", withKey(key, REST_DAY));
        Map<String, Object> changed = new HashMap<>(REST_DAY);
        changed.put("source", "Thông báo số 16-TB");
        Answer other = start(office, "record-rest-day", withKey(key, changed));

        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().get("message").asText()).contains("đã được gửi", "mở lại");
        assertThat(journal.of(RestDayRecording.JOURNAL)).hasSize(entries);
    }

    @Test
    void aChangeSentTwiceIsProposedOnceAndBelongsToItsPlan() {
        PlanId plan = scenario.givenAnIssuedPlan("mot-lan-" + Long.toString(System.nanoTime(), 36), "CS01");
        WebUser propaganda = WebUser.signedIn(port, "bantuyengiao");
        Map<String, Object> change = withKey("k-" + plan, Map.of("plan", plan.value(), "kind", "AMEND",
                "deadlinePhrase", "trước ngày 20/3/2021", "reason", "Cấp trên lùi thời hạn"));

        Answer first = start(propaganda, "change-plan", change);
        Answer again = start(propaganda, "change-plan", change);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(again.json().get("businessKey").asText()).isEqualTo(plan.value());
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("changeProposed")).hasSize(1);
    }

    @Test
    void aRefusedStartUsesUpNothing() {
        WebUser office = WebUser.signedIn(port, "vanphong");
        String key = UUID.randomUUID().toString();
        Map<String, Object> wrong = new HashMap<>(REST_DAY);
        wrong.put("firstDay", "2043-06-25");
        wrong.put("lastDay", "2043-06-01");

        assertThat(start(office, "record-rest-day", withKey(key, wrong)).status()).isEqualTo(400);
        wrong.put("lastDay", "2043-06-25");
        assertThat(start(office, "record-rest-day", withKey(key, wrong)).status()).isEqualTo(200);
    }

    private static Map<String, Object> withKey(String key, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put(StartRequest.FIELD, key);
        return all;
    }

    private static Answer start(WebUser user, String processKey, Map<String, Object> fields) {
        return user.post("%s/process-definition/key/%s/submit-form".formatted(WebUser.ENGINE, processKey),
                WebUser.form(fields));
    }

    private long begun(String processKey) {
        return history.createHistoricProcessInstanceQuery().processDefinitionKey(processKey).count();
    }

    private static List<Answer> atOnce(int times, WebUser user, Map<String, Object> form) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CyclicBarrier together = new CyclicBarrier(times);
        List<Future<Answer>> all = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            all.add(threads.submit(() -> {
                together.await();
                return start(user, "plan-lifecycle", form);
            }));
        }
        threads.shutdown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> one : all) {
            answers.add(one.get());
        }
        return answers;
    }
}
