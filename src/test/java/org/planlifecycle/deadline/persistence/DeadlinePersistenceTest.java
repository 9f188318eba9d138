package org.planlifecycle.deadline.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.deadline.NewStatutoryDay;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.deadline.RecordRestDays;
import org.planlifecycle.deadline.RestDayKind;
import org.planlifecycle.deadline.RestDayRecording;
import org.planlifecycle.deadline.RestDayStatus;
import org.planlifecycle.deadline.SeededCalendar;
import org.planlifecycle.deadline.StatutoryDay;
import org.planlifecycle.deadline.StatutoryDayRecording;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.deadline.WorkingTerms;
import org.planlifecycle.kernel.Seeding;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.persistence.PlanTables;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The calendar and the terms on a real table: migrated, seeded, edited, seeded again. */
class DeadlinePersistenceTest {

    private final SteppingClock clock = new SteppingClock();
    private final Journal journal = mock(Journal.class);
    private AnnotationConfigApplicationContext context;
    private DataSource database;
    private JdbcClient jdbc;
    private PlanTables plans;

    @BeforeEach
    void startOnAnEmptyDatabase() {
        database = TestDatabase.migrated();
        jdbc = JdbcClient.create(database);
        plans = new PlanTables(database);
        start();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void theShippedDaysFillTheTable() {
        assertThat(count("rest_day")).isEqualTo(SeededCalendar.days().size());
        assertThat(count("statutory_day")).isEqualTo(SeededCalendar.rules().size());
        assertThat(calendar().lastWorkingDayOnOrBefore(LocalDate.of(2021, 3, 7))).isEqualTo("2021-03-05");
        assertThat(calendar().knows(2026)).isTrue();
        assertThat(calendar().plusWorkingDays(LocalDate.of(2030, 1, 30), 1)).as("worked out").isEqualTo("2030-02-07");
        assertThat(context.getBean(DeadlinePhrases.class).read("trước ngày 08/3/2021").dueAt())
                .isEqualTo("2021-03-07T17:00:00Z");
    }

    @Test
    void aSecondStartAddsNothingAndKeepsWhatWasEdited() {
        int before = count("rest_day") + count("statutory_day") + count("working_term");
        jdbc.sql("update rest_day set status = 'WITHDRAWN', name = 'Sửa tay' where rest_date = date '2026-08-31'").update();
        jdbc.sql("update working_term set days = 7 where term_key = 'draftPlan'").update();

        context.close();
        start();

        assertThat(count("rest_day") + count("statutory_day") + count("working_term")).isEqualTo(before);
        assertThat(calendar().isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(jdbc.sql("select name from rest_day where rest_date = date '2026-08-31'").query(String.class).single())
                .isEqualTo("Sửa tay");
        assertThat(terms().dueFromNow("draftPlan")).isEqualTo("2021-03-10T10:00:00Z");
    }

    @Test
    void anEditedDayShowsAfterAMinuteWithoutARestart() {
        LocalDate swapped = LocalDate.of(2026, 8, 31);
        assertThat(calendar().isWorkingDay(swapped)).isFalse();

        jdbc.sql("update rest_day set status = 'WITHDRAWN' where rest_date = date '2026-08-31'").update();
        clock.now = clock.now.plus(Duration.ofMinutes(1));

        assertThat(calendar().isWorkingDay(swapped)).isTrue();
    }

    @Test
    void aRecordedDayCountsAtOnceAndIsKept() {
        LocalDate day = LocalDate.of(2026, 6, 5);
        assertThat(calendar().isWorkingDay(day)).isTrue();

        context.getBean(RestDayRecording.class).record(new RecordRestDays(day, day, "Ngày kỷ niệm",
                RestDayKind.HOLIDAY, RestDayStatus.ENACTED, "Luật"), "vanphong");

        assertThat(calendar().isWorkingDay(day)).isFalse();
        context.close();
        start();
        assertThat(calendar().isWorkingDay(day)).as("after the seed ran again").isFalse();
    }

    @Test
    void whatOneNodeRecordsCountsOnTheOtherWithinASecond() {
        try (AnnotationConfigApplicationContext other = node()) {
            WorkingCalendar there = other.getBean(WorkingCalendar.class);
            LocalDate noticed = LocalDate.of(2026, 6, 5);
            LocalDate byLaw = LocalDate.of(2027, 6, 28);
            assertThat(there.isWorkingDay(noticed) && there.isWorkingDay(byLaw)).isTrue();

            context.getBean(RestDayRecording.class).record(new RecordRestDays(noticed, noticed, "Ngày kỷ niệm",
                    RestDayKind.HOLIDAY, RestDayStatus.ENACTED, "Luật"), "vanphong");
            context.getBean(StatutoryDayRecording.class).begin(new NewStatutoryDay("Ngày Gia đình",
                    StatutoryDay.Reckoning.SOLAR, 6, 28, 1, LocalDate.of(2027, 1, 1), null, "Luật", ""), true, "vanphong");
            clock.now = clock.now.plus(Duration.ofSeconds(1));

            assertThat(there.isWorkingDay(noticed)).isFalse();
            assertThat(there.isWorkingDay(byLaw)).isFalse();
        }
    }

    @Test
    void anAmendedLawCountsAfterAMinuteWithoutARestart() {
        LocalDate cultureDay = LocalDate.of(2030, 11, 24);
        LocalDate monday = cultureDay.plusDays(1);
        assertThat(calendar().isWorkingDay(monday)).as("for Sunday 24/11/2030").isFalse();

        jdbc.sql("update statutory_day set valid_to = date '2029-12-31' where code = 'cultureDay'").update();
        clock.now = clock.now.plus(Duration.ofMinutes(1));

        assertThat(calendar().isWorkingDay(monday)).isTrue();
    }

    @Test
    void theTermsOfEveryStepAreThere() {
        assertThat(count("working_term")).isEqualTo(51);
        assertThat(terms().dueFromNow("draftPlan")).isEqualTo("2021-03-04T10:00:00Z");
        assertThat(terms().relativeTo("reportCutOff", LocalDate.of(2021, 3, 7))).isEqualTo("2021-03-19");
        assertThat(terms().relativeTo("planConference", LocalDate.of(2021, 5, 20))).isEqualTo("2021-04-05");
        assertThat(terms().relativeTo("archivePlan", LocalDate.of(2021, 5, 20))).isEqualTo("2021-05-31");
        assertThatThrownBy(() -> terms().dueFromNow("unheardOf")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'unheardOf'");
    }

    @Test
    void aNewerTermHoldsFromItsFirstDayOn() {
        jdbc.sql("""
                insert into working_term (term_key, days, days_kind, anchor, valid_from, source)
                values ('draftPlan', 1, 'WORKING', 'FROM_NOW', date '2021-03-02', 'Sửa tay')""").update();

        assertThat(terms().dueFromNow("draftPlan")).isEqualTo("2021-03-04T10:00:00Z");
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(terms().dueFromNow("draftPlan")).isEqualTo("2021-03-03T10:00:00Z");
    }

    @Test
    void theOfficeOpensAtEightAndClosesAtFiveUnlessConfigured() {
        assertThat(context.getBean(OfficeHours.class)).isEqualTo(SeededCalendar.HOURS);
    }

    private void start() {
        context = node();
    }

    private AnnotationConfigApplicationContext node() {
        AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
        node.registerBean(Clock.class, () -> clock);
        node.registerBean(JdbcClient.class, () -> jdbc);
        node.registerBean(Seeding.class, () -> new Seeding(new JdbcTemplate(database),
                new DataSourceTransactionManager(database)));
        node.registerBean(Journal.class, () -> journal);
        node.registerBean(Plans.class, () -> plans.plans);
        node.registerBean(PlanUnits.class, () -> plans.units);
        node.scan("org.planlifecycle.deadline");
        node.refresh();
        return node;
    }

    private WorkingCalendar calendar() {
        return context.getBean(WorkingCalendar.class);
    }

    private WorkingTerms terms() {
        return context.getBean(WorkingTerms.class);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Monday 01/3/2021, 09:00, until it is moved. */
    private static final class SteppingClock extends Clock {

        private Instant now = Instant.parse("2021-03-01T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return SeededCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
