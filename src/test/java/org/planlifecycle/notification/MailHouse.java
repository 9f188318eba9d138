package org.planlifecycle.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.notification.persistence.MailTables;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The outbox with its sender, on tables of its own and a clock that a test moves on. */
final class MailHouse {

    /** Monday 22 February 2021, 08:00 in Viet Nam. */
    static final Instant MONDAY_MORNING = Instant.parse("2021-02-22T01:00:00Z");

    final DataSource database = TestDatabase.migrated();
    final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    final MovingClock clock = new MovingClock(MONDAY_MORNING);
    final MailTables tables = new MailTables(database, clock);
    final List<MailFilter> filters = new ArrayList<>();
    final Map<String, String> settings = new HashMap<>(Map.of("plan.mail.rate-per-minute", "60000"));
    final List<Letter> delivered = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    MailTransport transport = delivered::add;
    MailQueue queue = tables.queue;

    /** A sender as a newly started process has it. */
    MailDispatch dispatch() {
        MailSettings set = Mails.settings(settings);
        DeadRecipients dead = new DeadRecipients(tables.troubles, tables.undelivered, troubles::add, null, null, null, null,
                clock);
        MailAttempt attempt = new MailAttempt(queue, new MailClaims(queue, new EveryDayIsAWorkingDay(), set),
                new MailOutcomes(queue, dead, set, clock), transport, filters, clock, transactions);
        return new MailDispatch(queue, attempt, new MailThrottle(set, clock), set, clock,
                transactions);
    }

    List<String> recipients() {
        return delivered.stream().map(letter -> letter.recipient().id()).toList();
    }

    OutboxMail mailOf(String unit) {
        return tables.log.of(Mails.PLAN, unit).get(0);
    }

    List<MailStatus> statusesOf(String unit) {
        return tables.log.of(Mails.PLAN, unit).stream().map(OutboxMail::status).toList();
    }

    private final class EveryDayIsAWorkingDay implements SendingDays {

        @Override
        public Instant startOfDay(Instant moment) {
            return day(moment).atStartOfDay(clock.getZone()).toInstant();
        }

        @Override
        public Instant nextOpening(Instant moment) {
            return ZonedDateTime.of(day(moment).plusDays(1).atTime(8, 0), clock.getZone()).toInstant();
        }

        private LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, clock.getZone());
        }
    }
}
