package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.directory.Addresses;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailTransport.MailRefused;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The office is asked once about a recipient whom mail does not reach, and what it answers is done. */
@ProcessTest
class CorrectRecipientProcessTest {

    private static final String TASK = "userTask_correctRecipient";
    private static final String PERSON = "cs66";
    private static final String OLD = "cs66@example.vn";
    private static final String NEW = "dangbo66@example.vn";

    @Autowired
    Scenario scenario;
    @Autowired
    TaskService tasks;
    @Autowired
    Outbox outbox;
    @Autowired
    MailQueue queue;
    @Autowired
    MailLog log;
    @Autowired
    MailOutcomes outcomes;
    @Autowired
    People people;
    @Autowired
    Addresses addresses;
    @Autowired
    OpenTasks openTasks;
    @Autowired
    SendingDays days;
    @Autowired
    Journal journal;
    @Autowired
    Clock clock;
    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @AfterEach
    void theDirectoryIsAsItWas() {
        addresses.change(PERSON, OLD);
        openTasks().forEach(task -> scenario.complete("vanphong", task, Map.of("solution", "PAPER")));
    }

    @Test
    void manyMailsToOneDeadRecipientAreOneTaskThatTellsTheOfficeWhatItNeedsToKnow() {
        PlanId plan = givenMails("thu-01", "plan-issued", "plan-amended", "report-reminder");

        whenTheServerRefuses(plan);

        Task task = theOneTask();
        assertThat(task.getName()).contains("Sửa địa chỉ nhận thư");
        assertThat(scenario.formOf("vanphong", task)).containsEntry("personName", people.displayName(PERSON))
                .containsEntry("oldAddress", OLD).containsEntry("waitingCount", 3)
                .containsEntry("serverAnswer", "Máy chủ thư từ chối địa chỉ này (mã 550): không có hộp thư này.");
    }

    @Test
    void aCorrectedAddressGoesIntoTheDirectoryAndWhatWaitsGoesThere() {
        PlanId plan = givenMails("thu-02", "plan-issued", "plan-amended");
        whenTheServerRefuses(plan);

        scenario.complete("vanphong", theOneTask(), Map.of("solution", "CORRECT", "address", NEW));

        assertThat(openTasks()).isEmpty();
        assertThat(people.find(PERSON).orElseThrow().email()).isEqualTo(NEW);
        assertThat(log.of(plan, "CS66")).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.mail().recipientAddress()).isEqualTo(NEW);
            assertThat(mail.status()).isEqualTo(MailStatus.PENDING);
            assertThat(mail.bundleId()).isNull();
            assertThat(mail.attempts()).isZero();
        });
        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("mailAddressCorrected"))
                .singleElement().extracting(JournalEntry::actor).isEqualTo("vanphong");
    }

    @Test
    void aCorrectedAddressIsToldToTheOldOneAndToThoseWhoWatch() {
        whenTheServerRefuses(givenMails("thu-06", "plan-issued"));
        PlanId noPlan = new PlanId("tai-khoan");
        List<String> before = log.of(noPlan, "").stream().map(OutboxMail::id).toList();

        scenario.complete("vanphong", theOneTask(), Map.of("solution", "CORRECT", "address", NEW));

        List<OutboxMail> told = log.of(noPlan, "").stream().filter(one -> !before.contains(one.id())).toList();
        assertThat(told).extracting(OutboxMail::mail)
                .extracting(Mail::kind, Mail::recipientId, Mail::recipientAddress).contains(
                        tuple("address-changed", PERSON, OLD),
                        tuple("address-changed", "giamsat", people.find("giamsat").orElseThrow().email()));
        assertThat(told.get(0).mail().body()).contains("từ " + OLD + " thành " + NEW);
        assertThat(addresses.lastChange(PERSON)).contains(clock.instant());

        whenTheServerRefuses(told.stream().filter(one -> one.mail().recipientAddress().equals(OLD)).toList());
        assertThat(openTasks()).as("a dead address that is given up is no trouble").isEmpty();
    }

    @Test
    void anAddressThatIsWrongAgainIsASecondTask() {
        PlanId plan = givenMails("thu-03", "plan-issued");
        whenTheServerRefuses(plan);
        scenario.complete("vanphong", theOneTask(), Map.of("solution", "CORRECT", "address", NEW));

        whenTheServerRefuses(plan);

        assertThat(scenario.formOf("vanphong", theOneTask())).containsEntry("oldAddress", NEW);
    }

    @Test
    void whatGoesByPaperIsDeliveredAndNotSent() {
        PlanId plan = givenMails("thu-04", "plan-issued");
        whenTheServerRefuses(plan);

        scenario.complete("vanphong", theOneTask(), Map.of("solution", "PAPER"));

        assertThat(openTasks()).isEmpty();
        assertThat(log.of(plan, "CS66")).extracting(OutboxMail::status).containsExactly(MailStatus.PAPER);
        assertThat(log.lastDelivered(plan, "plan-issued")).containsEntry("CS66", clock.instant());
        assertThat(log.waiting(plan, "plan-issued")).isEmpty();
        assertThat(people.find(PERSON).orElseThrow().email()).isEqualTo(OLD);
        assertThat(journal.of(plan)).extracting(JournalEntry::action).contains("mailsHandedToClerk");
    }

    @Test
    void whatIsNoAddressIsRefusedAndTheTaskStays() {
        PlanId plan = givenMails("thu-05", "plan-issued");
        whenTheServerRefuses(plan);
        Task task = theOneTask();

        assertThatThrownBy(() -> scenario.complete("vanphong", task, Map.of("solution", "CORRECT")))
                .hasMessageContaining("Chưa nhập địa chỉ");
        assertThatThrownBy(() -> scenario.complete("vanphong", task,
                Map.of("solution", "CORRECT", "address", "a@example.vn, b@example.vn")))
                .hasMessageContaining("không phải là một địa chỉ");

        assertThat(theOneTask().getId()).isEqualTo(task.getId());
        assertThat(log.of(plan, "CS66")).extracting(OutboxMail::status).containsExactly(MailStatus.FAILED);
    }

    @Test
    void aMailAboutAUnitLeadsToTheOneTaskThatTheUnitHasOpen() {
        PlanId plan = scenario.givenARunningPlan(List.of("CS66"));

        assertThat(openTasks.taskOf(mail(plan, "CS66", "report-reminder")))
                .contains(scenario.task(plan, "userTask_acknowledgeRequest").getId());
        assertThat(openTasks.taskOf(mail(plan, "CS67", "report-reminder"))).isEmpty();
        assertThat(openTasks.taskOf(mail(plan, "", "plan-issued"))).isEmpty();
    }

    @Test
    void aMailAboutOneTaskLeadsToItWhileItIsOpen() {
        PlanId plan = scenario.givenARunningPlan(List.of("CS66"));
        String task = scenario.task(plan, "userTask_acknowledgeRequest").getId();

        assertThat(openTasks.taskOf(mail(plan, "", "task-reminder", task + "/T0/2021-03-05"))).contains(task);
        assertThat(openTasks.taskOf(mail(plan, "", "task-reminder", "gone/T0/2021-03-05"))).isEmpty();
    }

    @Test
    void aMailThatWaitsOnAFridayWaitsForMonday() {
        assertThat(days.nextOpening(at("2021-03-05T16:00"))).isEqualTo(at("2021-03-08T08:00"));
        assertThat(days.startOfDay(at("2021-03-05T00:30"))).isEqualTo(at("2021-03-05T00:00"));
    }

    private PlanId givenMails(String id, String... kinds) {
        PlanId plan = scenario.givenAnIssuedPlan(id, "CS66");
        List.of(kinds).forEach(kind -> outbox.add(mail(plan, "CS66", kind)));
        return plan;
    }

    private static Mail mail(PlanId plan, String unit, String kind) {
        return mail(plan, unit, kind, "");
    }

    private static Mail mail(PlanId plan, String unit, String kind, String step) {
        return new Mail(plan, unit, kind, step, PERSON, OLD, "Thông báo", "Nội dung");
    }

    private void whenTheServerRefuses(PlanId plan) {
        whenTheServerRefuses(log.of(plan, "CS66"));
    }

    private void whenTheServerRefuses(List<OutboxMail> mails) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            mails.stream().map(OutboxMail::id).forEach(id -> {
                queue.claim(List.of(id), id, clock.instant());
                outcomes.failed(new Letter(List.of(queue.read(id))), new MailRefused(550, "550 No such user"));
            });
        });
    }

    private Task theOneTask() {
        assertThat(openTasks()).hasSize(1);
        return openTasks().get(0);
    }

    private List<Task> openTasks() {
        return tasks.createTaskQuery().taskDefinitionKey(TASK).taskCandidateGroup("office").list();
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }
}
