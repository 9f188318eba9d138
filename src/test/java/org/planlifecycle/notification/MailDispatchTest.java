package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.notification.Mails.PLAN;
import static org.planlifecycle.notification.Mails.reminderTo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.PlanApplication;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.notification.persistence.MailTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A mail in the outbox is sent at least once if it is still wanted, and normally exactly once. */
class MailDispatchTest {

    private final DataSource database = TestDatabase.migrated();
    private final MovingClock clock = new MovingClock(Instant.parse("2021-02-22T01:00:00Z"));
    private final MailTables tables = new MailTables(database, clock);
    private final List<String> delivered = new ArrayList<>();
    private final List<MailFilter> filters = new ArrayList<>();
    private boolean serverIsAway;

    @Test
    void aMailIsSentOnce() {
        tables.outbox.add(reminderTo("CS01"));

        assertThat(dispatch().sendDue(10)).isOne();
        assertThat(dispatch().sendDue(10)).isZero();

        assertThat(delivered).containsExactly("cs01");
        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.SENT);
        assertThat(mailOf("CS01").sentAt()).isEqualTo(clock.instant());
        assertThat(mailOf("CS01").attempts()).isOne();
    }

    @Test
    void oneRoundSendsNoMoreThanItsLimit() {
        IntStream.range(10, 15).forEach(i -> tables.outbox.add(reminderTo("CS" + i)));

        assertThat(dispatch().sendDue(3)).isEqualTo(3);
        assertThat(dispatch().sendDue(3)).isEqualTo(2);
    }

    @Test
    void aMailThatAnotherSenderHasClaimedIsLeftAlone() {
        tables.outbox.add(reminderTo("CS01"));
        String id = mailOf("CS01").id();

        assertThat(tables.queue.claim(id, clock.instant())).isTrue();
        assertThat(tables.queue.claim(id, clock.instant())).isFalse();
        assertThat(dispatch().sendDue(10)).isZero();
        assertThat(delivered).isEmpty();
    }

    @Test
    void aMailWhoseSenderDiedIsSentAfterTheTimeOut() {
        tables.outbox.add(reminderTo("CS01"));
        tables.queue.claim(mailOf("CS01").id(), clock.instant());

        clock.pass(Duration.ofSeconds(299));
        assertThat(dispatch().sendDue(10)).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(dispatch().sendDue(10)).isOne();

        assertThat(mailOf("CS01").attempts()).isEqualTo(2);
    }

    @Test
    void aMailThatKillsEverySenderIsGivenUp() {
        tables.outbox.add(reminderTo("CS01"));
        tables.queue.claim(mailOf("CS01").id(), clock.instant());

        clock.pass(Duration.ofMinutes(5));
        assertThat(dispatch("plan.mail.max-attempts", "1").sendDue(10)).isZero();

        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.FAILED);
    }

    @Test
    void aMailThatIsNoLongerWantedIsDropped() {
        tables.outbox.add(reminderTo("CS01"));
        tables.outbox.add(reminderTo("CS02"));
        filters.add(mail -> true);
        filters.add(mail -> !mail.mail().unitCode().equals("CS01"));

        assertThat(dispatch().sendDue(10)).isOne();

        assertThat(delivered).containsExactly("cs02");
        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.DROPPED);
        assertThat(dispatch().sendDue(10)).isZero();
    }

    @Test
    void aMailWhoseFilterFailsIsTriedAgain() {
        tables.outbox.add(reminderTo("CS01"));
        filters.add(mail -> {
            throw new IllegalStateException("no answer");
        });

        assertThat(dispatch().sendDue(10)).isZero();
        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.PENDING);
        filters.clear();
        clock.pass(Duration.ofMinutes(1));

        assertThat(dispatch().sendDue(10)).isOne();
    }

    @Test
    void aFailedMailIsTriedAgainAfterGrowingDelaysUntilItIsGivenUp() {
        tables.outbox.add(reminderTo("CS01"));
        serverIsAway = true;
        MailDispatch dispatch = dispatch("plan.mail.max-attempts", "3");

        dispatch.sendDue(10);
        clock.pass(Duration.ofSeconds(59));
        dispatch.sendDue(10);
        assertThat(mailOf("CS01").attempts()).isOne();
        clock.pass(Duration.ofSeconds(1));
        dispatch.sendDue(10);
        clock.pass(Duration.ofSeconds(119));
        dispatch.sendDue(10);
        assertThat(mailOf("CS01").attempts()).isEqualTo(2);
        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.PENDING);
        clock.pass(Duration.ofSeconds(1));
        dispatch.sendDue(10);

        assertThat(mailOf("CS01").status()).isEqualTo(MailStatus.FAILED);
        assertThat(mailOf("CS01").lastError()).contains("the server is away");
        assertThat(tables.log.failed()).extracting(OutboxMail::id).containsExactly(mailOf("CS01").id());
    }

    @Test
    void aMailThatWasGivenUpCanBeStartedAgain() {
        tables.outbox.add(reminderTo("CS01"));
        serverIsAway = true;
        dispatch("plan.mail.max-attempts", "1").sendDue(10);
        serverIsAway = false;

        assertThat(tables.log.sendAgain(mailOf("CS01").id())).isTrue();
        assertThat(dispatch().sendDue(10)).isOne();
        assertThat(tables.log.sendAgain(mailOf("CS01").id())).isFalse();
        assertThat(mailOf("CS01").lastError()).isNull();
    }

    @Test
    void aRoundEndsEarlyWhenTheServerIsAway() {
        IntStream.range(10, 15).forEach(i -> tables.outbox.add(reminderTo("CS" + i)));
        serverIsAway = true;

        dispatch().sendDue(10);

        assertThat(tables.queue.due(clock.instant(), 10)).hasSize(2);
    }

    @Test
    void aRowThatIsNoValidMailDoesNotStopTheOthers() {
        tables.outbox.add(reminderTo("CS01"));
        tables.outbox.add(reminderTo("CS02"));
        JdbcClient.create(database).sql("update outbox_mail set subject = :subject where unit_code = 'CS01'")
                .param("subject", "Nhắc\r\nBcc: all@example.vn").update();

        assertThat(dispatch("plan.mail.max-attempts", "1").sendDue(10)).isOne();

        assertThat(delivered).containsExactly("cs02");
        assertThat(JdbcClient.create(database).sql("select status from outbox_mail where unit_code = 'CS01'")
                .query(String.class).single()).isEqualTo("FAILED");
    }

    private MailDispatch dispatch() {
        return new MailDispatch(tables.queue, this::deliver, filters, Mails.settings(Map.of()), clock,
                new JdbcTransactionManager(database));
    }

    private MailDispatch dispatch(String property, String value) {
        return new MailDispatch(tables.queue, this::deliver, filters, Mails.settings(Map.of(property, value)), clock,
                new JdbcTransactionManager(database));
    }

    private void deliver(OutboxMail mail) {
        if (serverIsAway) {
            throw new IllegalStateException("the server is away");
        }
        delivered.add(mail.mail().recipientId());
    }

    private OutboxMail mailOf(String unit) {
        return tables.log.of(PLAN, unit).get(0);
    }

    /** A clock that a test moves on. */
    private static final class MovingClock extends Clock {

        private Instant now;

        MovingClock(Instant start) {
            now = start;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of(PlanApplication.ZONE);
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
