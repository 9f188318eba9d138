package org.planlifecycle.report.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailDispatch;
import org.planlifecycle.notification.MailFilter;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.notification.MailStatus;
import org.planlifecycle.notification.OutboxMail;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.ReportDeadline;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The reminder ladder day by day, on the days worked out by hand for "trước ngày 08/3/2021". */
@ProcessTest
class ReminderLadderProcessTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String UNIT = "CS01";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    @Autowired
    private Scenario scenario;
    @Autowired
    private ReportingScenario unit;
    @Autowired
    private PlanUnits units;
    @Autowired
    private PlanChanges planChanges;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private Documents documents;
    @Autowired
    private MailLog mails;
    @Autowired
    private MailDispatch dispatch;
    @Autowired
    private List<MailFilter> filters;
    @Autowired
    private ManagementService management;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aSilentUnitGoesThroughEveryStepOnceInOrderEachOnItsDay() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-silent", UNIT, "CS02");

        assertThat(climb(plan, UNIT, "2021-02-22", "2021-03-18")).containsExactly("02-24 T-7", "03-02 T-3",
                "03-04 T-1", "03-05 T0", "03-08 T+1", "03-09 T+2", "03-10 T+3", "03-12 T+5");

        assertThat(reminders(plan, UNIT)).extracting(ReminderLadderProcessTest::toWhomWhy).containsExactly(
                "cs01 T-7/2021-03-07", "cs01 T-3/2021-03-07", "cs01 T-1/2021-03-07", "cs01 T0/2021-03-07",
                "cs01.bithu T+2/2021-03-07", "cs01.bithu T+3/2021-03-07");
        assertThat(letters(plan)).hasSize(2).allSatisfy(letter -> assertThat(letter.numberText()).contains("-CV/"));
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(CollectReports.CALL_UNITS).count()).isOne();
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(CollectReports.REVIEW_MISSING).count()).isOne();
        assertThat(scenario.formOf("thuongtruc", scenario.task(plan, CollectReports.REVIEW_MISSING))
                .get("missingUnits").toString()).contains(UNIT, "CS02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-23", "02-24", "03-04", "03-08", "03-09", "03-12"})
    void aUnitThatReportsAtAnyMomentGetsNothingMore(String day) {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-reports-" + day, UNIT, "CS02");
        unit.acknowledges(plan, UNIT);
        climb(plan, UNIT, "2021-02-22", "2021-" + day);
        int before = reminders(plan, UNIT).size();
        int lettersBefore = lettersTo(plan, UNIT);
        String stepBefore = units.get(plan, UNIT).lastStep();

        scenario.moveTo("2021-" + day + "T09:00");
        unit.submits(plan, UNIT);
        climb(plan, UNIT, LocalDate.parse("2021-" + day).plusDays(1).toString(), "2021-03-18");

        assertThat(reminders(plan, UNIT)).hasSize(before);
        assertThat(lettersTo(plan, UNIT)).isEqualTo(lettersBefore);
        assertThat(units.get(plan, UNIT).lastStep()).isEqualTo(stepBefore);
        assertThat(units.get(plan, "CS02").lastStep()).as("the silent one goes on").isEqualTo("T+5");
        assertThat(scenario.formOf("bantuyengiao", scenario.task(plan, CollectReports.CALL_UNITS))
                .get("unitsToCall").toString()).doesNotContain(UNIT).contains("CS02");
        assertThat(scenario.formOf("thuongtruc", scenario.task(plan, CollectReports.REVIEW_MISSING))
                .get("missingUnits").toString()).doesNotContain(UNIT).contains("CS02");
    }

    @Test
    void aReportThatLandsBetweenClaimAndSendHoldsTheReminderBack() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-claimed", UNIT);
        unit.acknowledges(plan, UNIT);
        at(plan, "2021-02-24T08:00");
        jdbc.sql("update outbox_mail set status = 'SENDING' where plan_id = ?").param(plan.value()).update();
        OutboxMail claimed = reminders(plan, UNIT).get(0);
        assertThat(filters).allMatch(filter -> filter.stillWanted(claimed));

        unit.submits(plan, UNIT);

        assertThat(filters).anyMatch(filter -> !filter.stillWanted(claimed));
        jdbc.sql("update outbox_mail set status = 'PENDING' where plan_id = ?").param(plan.value()).update();
        dispatch.sendDue(1000);
        assertThat(reminders(plan, UNIT)).extracting(OutboxMail::status).containsExactly(MailStatus.DROPPED);
    }

    @Test
    void aReturnedReportIsRemindedOfAgainOnItsNewDay() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-returned", UNIT);
        unit.acknowledges(plan, UNIT);
        climb(plan, UNIT, "2021-02-22", "2021-03-03");
        scenario.moveTo("2021-03-03T09:00");
        unit.submits(plan, UNIT);
        unit.isReturned(plan, UNIT, "2021-03-10");

        assertThat(climb(plan, UNIT, "2021-03-04", "2021-03-18")).containsExactly("03-05 T-3", "03-09 T-1",
                "03-10 T0", "03-11 T+1", "03-12 T+2", "03-15 T+3", "03-17 T+5");
    }

    @Test
    void peopleAreReadFromTheDirectoryWhenAStepFires() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-people", "CS40");
        at(plan, "2021-02-24T08:00");

        try {
            jdbc.sql("update role_assignment set valid_to = ? where person_id = 'cs40' and role = 'UNIT_CONTACT'")
                    .param(LocalDate.of(2021, 3, 1)).update();
            jdbc.sql("""
                    insert into role_assignment (person_id, role, unit_code, valid_from)
                    values ('bandanvan', 'UNIT_CONTACT', 'CS40', ?)""").param(LocalDate.of(2021, 3, 1)).update();
            at(plan, "2021-03-02T08:00");
        } finally {
            jdbc.sql("delete from role_assignment where person_id = 'bandanvan' and unit_code = 'CS40'").update();
            jdbc.sql("update role_assignment set valid_to = null where person_id = 'cs40'").update();
        }

        assertThat(reminders(plan, "CS40")).extracting(ReminderLadderProcessTest::toWhomWhy)
                .containsExactly("cs40 T-7/2021-03-07", "bandanvan T-3/2021-03-07");
    }

    @Test
    void aPlanOfAnotherTypeHasALadderOfItsOwn() {
        PlanId plan = unit.givenAPlanOfType("annual-review", "rl-annual", UNIT);

        assertThat(climb(plan, UNIT, "2021-02-22", "2021-03-18"))
                .containsExactly("03-02 T-3", "03-05 T0", "03-08 T+1", "03-10 T+3");

        assertThat(letters(plan)).isEmpty();
        assertThat(scenario.isWaitingAt(plan, CollectReports.REVIEW_MISSING)).isFalse();
        assertThat(reminders(plan, UNIT)).extracting(ReminderLadderProcessTest::toWhomWhy)
                .containsExactly("cs01 T-3/2021-03-07", "cs01 T0/2021-03-07", "cs01.bithu T+3/2021-03-07");
    }

    @Nested
    class MovedDays {

        @Test
        void anExtensionMovesTheRemainingStepsAndRepeatsNoneThatIsPast() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-extended", UNIT, "CS02");
            unit.acknowledges(plan, UNIT);
            climb(plan, UNIT, "2021-02-22", "2021-03-02");
            scenario.moveTo("2021-03-03T09:00");
            unit.asksForTimeUntil(plan, UNIT, "2021-03-11");
            scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION, Map.of("decision", "GRANT"));

            assertThat(climb(plan, UNIT, "2021-03-04", "2021-03-18")).containsExactly("03-08 T-3", "03-10 T-1",
                    "03-11 T0", "03-12 T+1", "03-15 T+2", "03-16 T+3", "03-18 T+5");

            assertThat(reminders(plan, UNIT)).extracting(ReminderLadderProcessTest::toWhomWhy).startsWith(
                    "cs01 T-7/2021-03-07", "cs01 T-3/2021-03-07", "cs01 T-3/2021-03-11", "cs01 T-1/2021-03-11");
            assertThat(units.get(plan, "CS02").lastStep()).as("the others keep their days").isEqualTo("T+5");
        }

        @Test
        void anAmendmentMovesAllUnitsButThoseWithALaterDayOfTheirOwn() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-amended", UNIT, "CS02", "CS03");
            unit.acknowledges(plan, "CS02");
            unit.asksForTimeUntil(plan, "CS02", "2021-03-15");
            scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION, Map.of("decision", "GRANT"));
            climb(plan, UNIT, "2021-02-22", "2021-03-02");

            amend(plan, "2021-03-03T09:00", LocalDate.of(2021, 3, 12));

            List<String> first = new ArrayList<>();
            List<String> second = new ArrayList<>();
            for (LocalDate day = LocalDate.of(2021, 3, 3); day.isBefore(LocalDate.of(2021, 3, 23)); day = day.plusDays(1)) {
                LocalDateTime opening = day.equals(LocalDate.of(2021, 3, 3)) ? day.atTime(9, 30) : day.atTime(8, 0);
                String before = units.get(plan, UNIT).lastStep();
                String secondBefore = units.get(plan, "CS02").lastStep();
                at(plan, opening.toString());
                noteStep(first, plan, UNIT, before, day);
                noteStep(second, plan, "CS02", secondBefore, day);
            }

            assertThat(first).containsExactly("03-09 T-3", "03-11 T-1", "03-12 T0", "03-15 T+1", "03-16 T+2",
                    "03-17 T+3", "03-19 T+5");
            assertThat(second).containsExactly("03-04 T-7", "03-10 T-3", "03-12 T-1", "03-15 T0", "03-16 T+1",
                    "03-17 T+2", "03-18 T+3", "03-22 T+5");
            assertThat(units.get(plan, "CS03").lastDay()).isEqualTo(LocalDate.of(2021, 3, 12));
            assertThat(mails.of(plan, UNIT)).extracting(mail -> mail.mail().kind()).containsOnlyOnce("plan-amended");
        }

        @Test
        void anAmendmentMayBringTheDayForward() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-forward", UNIT, "CS02");
            unit.acknowledges(plan, "CS02");
            unit.asksForTimeUntil(plan, "CS02", "2021-03-15");
            scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION, Map.of("decision", "GRANT"));

            amend(plan, "2021-02-22T09:00", LocalDate.of(2021, 3, 4));

            assertThat(units.get(plan, "CS02").lastDay()).isEqualTo(LocalDate.of(2021, 3, 15));
            assertThat(climb(plan, UNIT, "2021-02-23", "2021-03-11")).containsExactly("02-23 T-7", "03-01 T-3",
                    "03-03 T-1", "03-04 T0", "03-05 T+1", "03-08 T+2", "03-09 T+3", "03-11 T+5");
        }

        private void amend(PlanId plan, String when, LocalDate lastDay) {
            scenario.moveTo(when);
            new TransactionTemplate(transactions).executeWithoutResult(status -> planChanges.amend(plan,
                    new ReportDeadline("chậm nhất ngày " + lastDay,
                            lastDay.plusDays(1).atStartOfDay(ZONE).toInstant(), lastDay), "Do dịch bệnh", "thuongtruc"));
        }
    }

    @Nested
    class EscalatingOnlyAfterAReminder {

        @Test
        void anEscalationWaitsUntilAReminderWasDeliveredADayAgo() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-waits", UNIT);
            for (String day : List.of("02-24", "03-02", "03-04", "03-05", "03-08", "03-09")) {
                scenario.moveTo("2021-" + day + "T08:00");
                scenario.runJobs(plan);
            }
            assertThat(units.get(plan, UNIT).lastStep()).as("no reminder has left the house").isEqualTo("T+1");
            assertThat(reminders(plan, UNIT)).as("those on their way are enough").hasSize(4);

            scenario.moveTo("2021-03-09T10:00");
            dispatch.sendDue(1000);
            at(plan, "2021-03-10T08:00");
            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+1");
            assertThat(nextRound(plan)).isEqualTo("2021-03-10T10:00");
            at(plan, "2021-03-10T10:00");

            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+3");
            assertThat(letters(plan)).hasSize(1);
        }

        @Test
        void aUnitThatWasNeverRemindedIsRemindedFirst() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-first", UNIT);

            at(plan, "2021-03-09T08:00");
            assertThat(reminders(plan, UNIT)).extracting(ReminderLadderProcessTest::toWhomWhy)
                    .containsExactly("cs01 first/2021-03-07");
            at(plan, "2021-03-09T17:00");
            assertThat(letters(plan)).isEmpty();
            at(plan, "2021-03-10T08:30");

            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+3");
            assertThat(letters(plan)).hasSize(1);
        }

        @Test
        void aUnitWhoseRemindersWereGivenUpIsEscalatedAllTheSame() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-failed", UNIT);
            scenario.moveTo("2021-03-05T08:00");
            scenario.runJobs(plan);
            jdbc.sql("update outbox_mail set status = 'FAILED' where plan_id = ?").param(plan.value()).update();

            scenario.moveTo("2021-03-09T08:00");
            scenario.runJobs(plan);

            assertThat(units.get(plan, UNIT).lastStep()).isEqualTo("T+2");
        }

        @Test
        void aUnitWithoutAnAddressIsEscalatedAllTheSame() {
            PlanId plan = unit.givenAPlanThatCollectsFrom("rl-no-address", "CS41");
            try {
                jdbc.sql("update person set email = null where id = 'cs41'").update();
                at(plan, "2021-03-09T08:00");
            } finally {
                jdbc.sql("update person set email = 'cs41@example.vn' where id = 'cs41'").update();
            }

            assertThat(units.get(plan, "CS41").lastStep()).isEqualTo("T+2");
            assertThat(reminders(plan, "CS41")).extracting(ReminderLadderProcessTest::toWhomWhy)
                    .containsExactly("cs41.bithu T+2/2021-03-07");
        }
    }

    @Test
    void aCallListGrowsWithoutASecondTask() {
        PlanId plan = unit.givenAPlanThatCollectsFrom("rl-calls", UNIT, "CS02");
        unit.acknowledges(plan, "CS02");
        unit.asksForTimeUntil(plan, "CS02", "2021-03-08");
        scenario.complete("bantuyengiao", plan, CollectReport.DECIDE_EXTENSION, Map.of("decision", "GRANT"));

        climb(plan, UNIT, "2021-02-22", "2021-03-08");
        assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly(UNIT);
        at(plan, "2021-03-09T08:00");

        assertThat(followUps.open(plan, FollowUpKind.CALL)).containsExactly(UNIT, "CS02");
        assertThat(scenario.tasksOf(plan).taskDefinitionKey(CollectReports.CALL_UNITS).count()).isOne();
    }

    /** Lives through these days (both inclusive) and says on which of them the unit reached which step. */
    private List<String> climb(PlanId plan, String unitCode, String from, String to) {
        List<String> steps = new ArrayList<>();
        for (LocalDate day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(1)) {
            String before = units.get(plan, unitCode).lastStep();
            at(plan, day.atTime(8, 0).toString());
            noteStep(steps, plan, unitCode, before, day);
        }
        return steps;
    }

    private void noteStep(List<String> steps, PlanId plan, String unitCode, String before, LocalDate day) {
        String now = units.get(plan, unitCode).lastStep();
        if (now != null && !now.equals(before)) {
            steps.add(day.format(DAY) + " " + now);
        }
    }

    /** Jobs first, then the letters that they want signed, then the mails. */
    private void at(PlanId plan, String localDateTime) {
        scenario.moveTo(localDateTime);
        scenario.runJobs(plan);
        unit.lettersAreSignedAndIssued(plan);
        dispatch.sendDue(1000);
    }

    private String nextRound(PlanId plan) {
        return unit.instances(plan, CollectReports.KEY).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .activityId(CollectReports.NEXT_MOMENT).list().stream())
                .map(job -> LocalDateTime.ofInstant(job.getDuedate().toInstant(), ZONE).toString())
                .findFirst().orElseThrow();
    }

    private List<OutboxMail> reminders(PlanId plan, String unitCode) {
        return mails.of(plan, unitCode).stream()
                .filter(mail -> "report-reminder".equals(mail.mail().kind())).toList();
    }

    private static String toWhomWhy(OutboxMail mail) {
        return mail.mail().recipientId() + " " + mail.mail().step();
    }

    private List<IssuedDocument> letters(PlanId plan) {
        return documents.ofPlan(plan).stream()
                .filter(document -> document.kind() == DocumentKind.REMINDER_LETTER).toList();
    }

    private int lettersTo(PlanId plan, String unitCode) {
        return (int) letters(plan).stream().filter(letter -> letter.subjectKey().startsWith(unitCode)).count();
    }
}
