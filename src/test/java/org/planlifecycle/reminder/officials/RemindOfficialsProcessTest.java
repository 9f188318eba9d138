package org.planlifecycle.reminder.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.MailFilter;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tasks that officials leave undone, from the day on which the plan is proposed. A draft begun on Monday 22 February
 * 2021 is due on Thursday 25 February; the weekend of 27 and 28 February lies between its steps T+1 and T+2.
 */
@ProcessTest
class RemindOfficialsProcessTest {

    private static final String DRAFT = "userTask_draftPlan";
    private static final String MINE = "bantuyengiao";
    private static final String CHAIR = "thuongtruc";
    private static final int MAILS_AT_ONCE = 10_000;
    private static final String NEW_COLLEAGUE = "thu.can.bo";

    @Autowired
    Scenario scenario;
    @Autowired
    TaskService tasks;
    @Autowired
    MailLog mails;
    @Autowired
    MailDispatch dispatch;
    @Autowired
    List<MailFilter> filters;
    @Autowired
    TaskReminders reminders;
    @Autowired
    Journal journal;
    @Autowired
    Plans plans;
    @Autowired
    OfficeHours hours;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void theOfficeOpens() {
        scenario.moveTo("2021-02-22T08:00");
    }

    @AfterEach
    void theDirectoryIsAsBefore() {
        jdbc.sql("delete from role_assignment where person_id = ?").param(NEW_COLLEAGUE).update();
        jdbc.sql("delete from person where id = ?").param(NEW_COLLEAGUE).update();
    }

    @Test
    void anUndoneTaskIsRemindedOfAtEachStepOnceAndInOrder() {
        PlanId plan = aStartedPlan();

        eachMorning(plan, "2021-02-22", "2021-03-15");

        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly(
                "2021-02-24 T-1 bantuyengiao", "2021-02-25 T0 bantuyengiao", "2021-02-26 T+1 bantuyengiao",
                "2021-03-01 T+2 thuongtruc", "2021-03-04 T+5 thuongtruc");
    }

    @Test
    void theStepsPassOverTheHolidaysOfTheThirtiethOfApril() {
        PlanId plan = aStartedPlan();
        dueOn(scenario.task(plan, DRAFT), "2021-04-29");

        eachMorning(plan, "2021-04-26", "2021-05-14");

        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly(
                "2021-04-28 T-1 bantuyengiao", "2021-04-29 T0 bantuyengiao", "2021-05-04 T+1 bantuyengiao",
                "2021-05-05 T+2 thuongtruc", "2021-05-10 T+5 thuongtruc");
    }

    @Test
    void aDoneTaskGetsNothingMore() {
        PlanId plan = aStartedPlan();
        Task draft = scenario.task(plan, DRAFT);
        eachMorning(plan, "2021-02-22", "2021-02-24");

        whenTheDraftIsDone(plan);
        eachMorning(plan, "2021-02-25", "2021-03-15");

        assertThat(told(plan, draft)).containsExactly("2021-02-24 T-1 bantuyengiao");
    }

    @Test
    void aTaskThatIsDoneBetweenWritingAndSendingIsNotSentAfter() {
        PlanId plan = aStartedPlan();
        aMorningWithoutPost(plan, "2021-02-24");
        OutboxMail waiting = written(plan).get(0);
        assertThat(isStillWanted(waiting)).isTrue();

        whenTheDraftIsDone(plan);

        assertThat(isStillWanted(waiting)).isFalse();
    }

    @Test
    void aMailAboutADayThatWasMovedMeanwhileIsNotSent() {
        PlanId plan = aStartedPlan();
        aMorningWithoutPost(plan, "2021-02-24");

        dueOn(scenario.task(plan, DRAFT), "2021-03-10");

        assertThat(isStillWanted(written(plan).get(0))).isFalse();
    }

    @Test
    void aTaskWhoseDayMovesIsRemindedOfAgain() {
        PlanId plan = aStartedPlan();
        eachMorning(plan, "2021-02-22", "2021-02-26");

        dueOn(scenario.task(plan, DRAFT), "2021-03-10");
        eachMorning(plan, "2021-02-27", "2021-03-11");

        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly(
                "2021-02-24 T-1 bantuyengiao", "2021-02-25 T0 bantuyengiao", "2021-02-26 T+1 bantuyengiao",
                "2021-03-09 T-1 bantuyengiao", "2021-03-10 T0 bantuyengiao", "2021-03-11 T+1 bantuyengiao");
    }

    @Test
    void aTaskOfAGroupRemindsAllWhoBelongToItOnThatDay() {
        PlanId plan = aStartedPlan();
        givenANewColleague(Role.PROPAGANDA, "2021-02-25");

        eachMorning(plan, "2021-02-22", "2021-02-25");

        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly(
                "2021-02-24 T-1 bantuyengiao", "2021-02-25 T0 bantuyengiao", "2021-02-25 T0 thu.can.bo");
    }

    @Test
    void aClaimedTaskRemindsWhoeverClaimedItAndNobodyElse() {
        PlanId plan = aStartedPlan();
        givenANewColleague(Role.PROPAGANDA, "2021-02-22");

        tasks.claim(scenario.task(plan, DRAFT).getId(), NEW_COLLEAGUE);
        eachMorning(plan, "2021-02-22", "2021-02-24");

        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly("2021-02-24 T-1 thu.can.bo");
    }

    @Test
    void theHeadIsToldOfATaskThatSomebodyElseInTheDepartmentHas() {
        PlanId plan = aStartedPlan();
        givenANewColleague(Role.PROPAGANDA, "2021-02-22");
        tasks.claim(scenario.task(plan, DRAFT).getId(), NEW_COLLEAGUE);

        eachMorning(plan, "2021-02-22", "2021-03-01");

        assertThat(told(plan, scenario.task(plan, DRAFT))).endsWith("2021-03-01 T+2 bantuyengiao");
    }

    @Test
    void aVoteIsTheMatterOfItsMemberAndThenOfTheOneWhoPresides() {
        PlanId plan = aStartedPlan();
        Task vote = scenario.task(plan, DRAFT);
        tasks.deleteCandidateGroup(vote.getId(), "propaganda");
        tasks.setAssignee(vote.getId(), "uyvien03");

        eachMorning(plan, "2021-02-22", "2021-03-01");

        assertThat(told(plan, vote)).containsExactly("2021-02-24 T-1 uyvien03", "2021-02-25 T0 uyvien03",
                "2021-02-26 T+1 uyvien03", "2021-03-01 T+2 thuongtruc");
    }

    @Test
    void threeDaysOfDowntimeGiveOneReminderAtTheHighestStep() {
        PlanId plan = aStartedPlan();
        eachMorning(plan, "2021-02-22", "2021-02-24");

        scenario.moveTo("2021-03-01T10:30");
        scenario.runJobs(plan);

        assertThat(told(plan, scenario.task(plan, DRAFT)))
                .containsExactly("2021-02-24 T-1 bantuyengiao", "2021-03-01 T+2 thuongtruc");
        assertThat(morningTimer(plan).getDuedate()).isEqualTo(at("2021-03-02T08:00"));
    }

    @Test
    void aStepThatWasMissedWaitsForTheNextWorkingDay() {
        PlanId plan = aStartedPlan();

        eachMorning(plan, "2021-02-27", "2021-02-28");
        List<String> onTheWeekend = told(plan, scenario.task(plan, DRAFT));
        eachMorning(plan, "2021-03-01", "2021-03-01");

        assertThat(onTheWeekend).isEmpty();
        assertThat(told(plan, scenario.task(plan, DRAFT))).containsExactly("2021-03-01 T+1 bantuyengiao");
    }

    @Test
    void nobodyIsToldOfATaskWhoseHolderWasNeverReminded() {
        PlanId plan = aStartedPlan();

        eachMorning(plan, "2021-03-10", "2021-03-12");

        assertThat(told(plan, scenario.task(plan, DRAFT)))
                .containsExactly("2021-03-10 T+1 bantuyengiao", "2021-03-11 T+5 thuongtruc");
    }

    @Test
    void nobodyIsToldOfATaskWhileTheReminderToItsHolderIsNotDelivered() {
        PlanId plan = aStartedPlan();

        aMorningWithoutPost(plan, "2021-02-26");
        aMorningWithoutPost(plan, "2021-03-01");
        List<String> beforeDelivery = told(plan, scenario.task(plan, DRAFT));
        dispatch.sendDue(MAILS_AT_ONCE);
        aMorningWithoutPost(plan, "2021-03-02");

        assertThat(beforeDelivery).containsExactly("2021-02-26 T+1 bantuyengiao");
        assertThat(told(plan, scenario.task(plan, DRAFT)))
                .containsExactly("2021-02-26 T+1 bantuyengiao", "2021-03-02 T+2 thuongtruc");
    }

    @Test
    void aHolderWhomNoMailCanReachIsNoReasonToKeepSilent() {
        PlanId plan = aStartedPlan();
        givenANewColleague(Role.PROPAGANDA, "2021-02-22");
        jdbc.sql("update person set email = null where id = ?").param(NEW_COLLEAGUE).update();
        tasks.claim(scenario.task(plan, DRAFT).getId(), NEW_COLLEAGUE);

        eachMorning(plan, "2021-02-22", "2021-03-01");

        assertThat(told(plan, scenario.task(plan, DRAFT))).endsWith("2021-03-01 T+2 bantuyengiao");
        Task asked = tasks.createTaskQuery().taskDefinitionKey("userTask_correctRecipient").singleResult();
        assertThat(asked).as("the office is asked for the address").isNotNull();
        scenario.complete("vanphong", asked, Map.of("solution", "PAPER"));
    }

    @Test
    void aUnitsTaskIsNeverTouchedNotEvenAClaimedOne() {
        PlanId plan = scenario.givenARunningPlan(List.of("CS01", "CS02"));
        List<Task> ofUnits = scenario.tasksOf(plan).taskDefinitionKey("userTask_acknowledgeRequest").list();
        tasks.claim(ofUnits.get(0).getId(), "cs01");

        eachMorning(plan, "2021-02-23", "2021-03-05");

        assertThat(ofUnits).hasSize(2).allSatisfy(task -> assertThat(told(plan, task)).isEmpty());
        assertThat(reminders.of(plan)).isEmpty();
    }

    @Test
    void aTaskInAnyProcessOfThePlanIsRemindedOf() {
        PlanId plan = scenario.givenARunningPlan(List.of("CS01"));
        scenario.start(MINE, "change-plan", Map.of("plan", plan.value(), "kind", "CANCEL", "reason", "Có việc gấp."));

        eachMorning(plan, "2021-02-23", "2021-02-23");

        assertThat(told(plan, scenario.task(plan, "userTask_approveChange"))).hasSize(11)
                .contains("2021-02-23 T0 thuongtruc", "2021-02-23 T0 uyvien10");
    }

    @Test
    void aCancelledPlanFallsSilent() {
        PlanId plan = aStartedPlan();
        aMorningWithoutPost(plan, "2021-02-24");
        scenario.start(MINE, "change-plan", Map.of("plan", plan.value(), "kind", "CANCEL", "reason", "Có việc gấp."));

        scenario.complete(CHAIR, plan, "userTask_approveChange", Map.of("outcome", "APPROVE"));
        scenario.runJobs(plan);
        eachMorning(plan, "2021-02-25", "2021-03-08");

        assertThat(plans.get(plan).status()).isEqualTo(PlanStatus.CANCELLED);
        assertThat(scenario.jobsOf(plan)).isEmpty();
        assertThat(written(plan)).hasSize(1).noneMatch(this::isStillWanted);
    }

    @Test
    void aStepIsWrittenDownWithoutSayingWhoWasReminded() {
        PlanId plan = aStartedPlan();

        eachMorning(plan, "2021-02-22", "2021-02-24");

        assertThat(journal.of(plan)).filteredOn(entry -> entry.action().equals("taskReminded")).singleElement()
                .extracting(JournalEntry::actor, JournalEntry::detail)
                .containsExactly(Journal.ENGINE, "Nhắc việc “Soạn dự thảo kế hoạch”, mốc T-1");
        assertThat(reminders.of(plan)).singleElement().satisfies(reminder -> {
            assertThat(reminder.step()).isEqualTo("T-1");
            assertThat(reminder.lastDay()).isEqualTo("2021-02-25");
            assertThat(reminder.recipientIds()).containsExactly(MINE);
        });
    }

    @Test
    void theMailSaysWhatIsDueWhenAndForWhichPlan() {
        PlanId plan = aStartedPlan();

        eachMorning(plan, "2021-02-22", "2021-02-24");

        assertThat(written(plan)).singleElement().satisfies(mail -> {
            assertThat(mail.mail().subject()).startsWith("Nhắc việc: Soạn dự thảo kế hoạch – Dự thảo kế hoạch sơ kết");
            assertThat(mail.mail().body()).contains("phải xong chậm nhất ngày 25/02/2021; còn 1 ngày làm việc.");
        });
    }

    @Test
    void theTimerComesAtTheOpeningOfTheOfficeOnEveryDay() {
        PlanId plan = aStartedPlan();

        for (LocalDate day = LocalDate.of(2021, 2, 23); day.isBefore(LocalDate.of(2021, 3, 2)); day = day.plusDays(1)) {
            assertThat(morningTimer(plan).getDuedate()).isEqualTo(at(day + "T08:00"));
            scenario.moveTo(day + "T08:00");
            scenario.runJobs(plan);
        }
    }

    private PlanId aStartedPlan() {
        return scenario.givenAStartedPlan(List.of("CS01"));
    }

    private void givenANewColleague(Role role, String from) {
        jdbc.sql("insert into person (id, full_name, email, has_login, synthetic) values (?, ?, ?, true, true)")
                .params(NEW_COLLEAGUE, "Thử Cán Bộ", NEW_COLLEAGUE + "@example.vn").update();
        jdbc.sql("insert into role_assignment (person_id, role, valid_from) values (?, ?, ?)")
                .params(NEW_COLLEAGUE, role.name(), LocalDate.parse(from)).update();
    }

    private void whenTheDraftIsDone(PlanId plan) {
        VariableMap form = scenario.formOf(MINE, scenario.task(plan, DRAFT));
        Map<String, Object> draft = new HashMap<>(Map.of("unitScope", "CHOSEN", "unitCodes", List.of("CS01")));
        List.of("title", "directives", "legalBasis", "reviewFrom", "reviewTo", "recipients", "deadlinePhrase",
                "conferencePhrase", "purpose", "requirements", "content", "organisation")
                .forEach(name -> draft.put(name, form.get(name)));
        scenario.complete(MINE, plan, DRAFT, draft);
    }

    private void dueOn(Task task, String day) {
        Task changed = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        changed.setDueDate(Date.from(hours.closingOn(LocalDate.parse(day)).toInstant()));
        tasks.saveTask(changed);
    }

    /** Every morning, rest days too, both days inclusive; what is written is delivered at once. */
    private void eachMorning(PlanId plan, String from, String to) {
        LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1)).forEach(day -> {
            aMorningWithoutPost(plan, day.toString());
            dispatch.sendDue(MAILS_AT_ONCE);
        });
    }

    private void aMorningWithoutPost(PlanId plan, String day) {
        scenario.moveTo(day + "T08:00");
        scenario.runJobs(plan);
    }

    /** Day, step and recipient of each mail about that task, in the order of writing. */
    private List<String> told(PlanId plan, Task task) {
        return written(plan).stream().filter(mail -> step(mail).taskId().equals(task.getId()))
                .map(mail -> "%s %s %s".formatted(scenario.dayOf(Date.from(mail.createdAt())), step(mail).stepCode(),
                        mail.mail().recipientId()))
                .sorted().toList();
    }

    private List<OutboxMail> written(PlanId plan) {
        return mails.of(plan, "").stream().filter(mail -> mail.mail().kind().equals(TaskLetters.KIND)).toList();
    }

    private static TaskMailStep step(OutboxMail mail) {
        return TaskMailStep.parse(mail.mail().step());
    }

    /** As the sender asks before it sends. */
    private boolean isStillWanted(OutboxMail mail) {
        return filters.stream().allMatch(filter -> filter.stillWanted(mail));
    }

    private Job morningTimer(PlanId plan) {
        Stream<Job> timers = scenario.jobsOf(plan).stream().filter(job -> job.getDuedate() != null);
        return timers.findFirst().orElseThrow();
    }

    private Date at(String localDateTime) {
        return Date.from(LocalDateTime.parse(localDateTime).atZone(hours.zone()).toInstant());
    }
}
