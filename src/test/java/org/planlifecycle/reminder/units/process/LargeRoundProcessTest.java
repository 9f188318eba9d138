package org.planlifecycle.reminder.units.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.reminder.units.ReminderRound;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 5,000 silent units and three days without the product. */
@ProcessTest
class LargeRoundProcessTest {

    private static final int UNITS = 5_000;
    /** Two lines for most statements; a statement for each unit would be thousands. */
    private static final int MOST_LINES_LOGGED = 64;

    @Autowired
    private Scenario scenario;
    @Autowired
    private PlanUnits units;
    @Autowired
    private ReminderRound round;
    @Autowired
    private Journal journal;
    @Autowired
    private JdbcOperations jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    private final ListAppender<ILoggingEvent> statements = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    @BeforeEach
    void giveEachUnitAContact() {
        insert("insert into org_unit (code, kind, valid_from) values (?, 'CHI_BO_CO_SO', date '2021-01-01')");
        insert("insert into person (id, full_name, email, has_login, synthetic) "
                + "values (?, 'Cán bộ đầu mối', 'dau.moi@example.vn', false, true)");
        jdbc.batchUpdate("insert into role_assignment (person_id, role, unit_code, valid_from) "
                + "values (?, 'UNIT_CONTACT', ?, date '2021-01-01')",
                codes().stream().map(code -> new Object[] {code, code}).toList());
    }

    @AfterEach
    void takeThemAwayAgain() {
        log.detachAppender(statements);
        log.setLevel(null);
        log.setAdditive(true);
        jdbc.update("delete from outbox_mail where unit_code like 'Z%'");
        jdbc.update("delete from role_assignment where unit_code like 'Z%'");
        jdbc.update("delete from person where id like 'Z%'");
        jdbc.update("delete from org_unit where code like 'Z%'");
    }

    @Test
    void oneRoundGivesEachSilentUnitAtMostOneMailInAHandfulOfStatements() {
        scenario.moveTo("2021-03-02T08:00");
        PlanId plan = scenario.givenAnIssuedPlan("large-round", codes().toArray(String[]::new));
        jdbc.update("update plan_unit set opened_at = current_timestamp where plan_id = ?", plan.value());
        go(plan);
        assertThat(mails(plan, "T-3/2021-03-07")).isEqualTo(UNITS);
        givenThatAQuarterReportsMeanwhile(plan);

        scenario.moveTo("2021-03-05T09:00");
        countStatements();
        go(plan);

        assertThat(statements.list.size()).as("statements for %d units", UNITS).isLessThan(MOST_LINES_LOGGED);
        assertThat(mails(plan, "T-1/2021-03-07")).as("T-1 collapsed into T0").isZero();
        assertThat(mails(plan, "T0/2021-03-07")).isEqualTo(UNITS - UNITS / 4);
        assertThat(units.get(plan, "Z0001").lastStep()).as("reported before the round").isEqualTo("T-3");
        assertThat(units.get(plan, "Z4999").lastStep()).isEqualTo("T0");
        assertThat(journal.of(plan)).hasSize(UNITS + UNITS - UNITS / 4);
        assertThat(journal.brokenStreams(plan)).isEmpty();

        go(plan);
        assertThat(mails(plan, "T0/2021-03-07")).as("nothing twice").isEqualTo(UNITS - UNITS / 4);
    }

    private void givenThatAQuarterReportsMeanwhile(PlanId plan) {
        jdbc.batchUpdate("""
                insert into report_version (plan_id, unit_code, version, submitted_by, submitted_at, late, regime_code,
                  regime_version, results, shortcomings, lessons, solutions, exemplars, outcome)
                values (?, ?, 1, 'x', current_timestamp, false, 'five-year-review', 1, '-', '-', '-', '-', '-',
                  'WAITING')""",
                codes().subList(0, UNITS / 4).stream().map(code -> new Object[] {plan.value(), code}).toList());
    }

    private void go(PlanId plan) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> round.run(plan));
    }

    private int mails(PlanId plan, String step) {
        return jdbc.queryForObject("select count(*) from outbox_mail where plan_id = ? and step = ?", Integer.class,
                plan.value(), step);
    }

    private void countStatements() {
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        statements.start();
        log.addAppender(statements);
    }

    private void insert(String sql) {
        jdbc.batchUpdate(sql, codes().stream().map(code -> new Object[] {code}).toList());
    }

    private static List<String> codes() {
        return IntStream.range(0, UNITS).mapToObj("Z%04d"::formatted).toList();
    }
}
