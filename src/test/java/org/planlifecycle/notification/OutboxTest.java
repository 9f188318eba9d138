package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planlifecycle.notification.Mails.PLAN;
import static org.planlifecycle.notification.Mails.reminderTo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Vietnam;
import org.planlifecycle.notification.persistence.MailTables;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same mail is put in once, and only together with the work that it tells about. */
class OutboxTest {

    private static final Instant NOW = Instant.parse("2021-02-22T01:00:00Z");

    private final DataSource database = TestDatabase.migrated();
    private final MailTables tables =
            new MailTables(database, Clock.fixed(NOW, ZoneId.of(Vietnam.ZONE)));

    @Test
    void aNewMailWaits() {
        assertThat(tables.outbox.add(reminderTo("CS01"))).isTrue();

        assertThat(tables.log.of(PLAN, "CS01")).singleElement().satisfies(mail -> {
            assertThat(mail.mail()).isEqualTo(reminderTo("CS01"));
            assertThat(mail.status()).isEqualTo(MailStatus.PENDING);
            assertThat(mail.attempts()).isZero();
            assertThat(mail.createdAt()).isEqualTo(NOW);
            assertThat(mail.sentAt()).isNull();
        });
    }

    @Test
    void theSameMailIsPutInOnceEvenWithOtherWords() {
        tables.outbox.add(reminderTo("CS01"));

        assertThat(tables.outbox.add(Mails.reminder("CS01", "Khác", "Khác"))).isFalse();
        assertThat(tables.log.of(PLAN, "CS01")).extracting(OutboxMail::mail).containsExactly(reminderTo("CS01"));
    }

    @Test
    void anotherPlanUnitKindStepOrRecipientIsAnotherMail() {
        Mail mail = reminderTo("CS01");
        String to = mail.recipientAddress();

        assertThat(tables.outbox.addAll(List.of(mail,
                new Mail(new PlanId("09-kh"), "CS01", mail.kind(), mail.step(), "cs01", to, "S", "B"),
                new Mail(PLAN, "CS02", mail.kind(), mail.step(), "cs01", to, "S", "B"),
                new Mail(PLAN, null, mail.kind(), mail.step(), "cs01", to, "S", "B"),
                new Mail(PLAN, "CS01", "report-returned", mail.step(), "cs01", to, "S", "B"),
                new Mail(PLAN, "CS01", mail.kind(), "second", "cs01", to, "S", "B"),
                new Mail(PLAN, "CS01", mail.kind(), mail.step(), "cs01.bithu", to, "S", "B"),
                new Mail(PLAN, "", mail.kind(), mail.step(), "cs01", to, "S", "B")))).isEqualTo(7);
    }

    @Test
    void ofManyMailsOnlyTheNewOnesArePutIn() {
        tables.outbox.add(reminderTo("CS01"));

        assertThat(tables.outbox.addAll(List.of(reminderTo("CS01"), reminderTo("CS02"), reminderTo("CS02")))).isOne();
        assertThat(tables.outbox.addAll(List.of(reminderTo("CS01"), reminderTo("CS02")))).isZero();
        assertThat(tables.outbox.addAll(List.of())).isZero();
    }

    @Test
    void aMailOfWorkThatIsRolledBackIsNeverSent() {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(transaction -> {
            tables.outbox.add(reminderTo("CS01"));
            tables.outbox.addAll(List.of(reminderTo("CS02")));
            transaction.setRollbackOnly();
        });

        assertThat(tables.queue.nextDue(NOW)).isEmpty();
    }

    @Test
    void theTableItselfRefusesASecondCopy() {
        tables.outbox.add(new Mail(PLAN, null, "plan-issued", null, "vanphong", "vanphong@example.vn", "S", "B"));

        assertThatThrownBy(() -> JdbcClient.create(database).sql("""
                insert into outbox_mail (id, plan_id, kind, step, recipient_id, recipient_address, subject, body,
                status, attempts, created_at, due_at) select 'copy', plan_id, kind, step, recipient_id,
                recipient_address, subject, body, status, attempts, created_at, due_at from outbox_mail
                """).update()).isInstanceOf(DuplicateKeyException.class);
    }
}
