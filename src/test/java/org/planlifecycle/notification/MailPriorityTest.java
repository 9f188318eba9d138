package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What somebody waits for does not stand behind what goes to every unit. */
class MailPriorityTest {

    private static final int UNITS = 40;

    private final MailHouse house = new MailHouse();

    private void givenRemindersToEveryUnit() {
        house.tables.outbox.addAll(IntStream.range(0, UNITS).mapToObj(i -> Mails.reminderTo("U%02d".formatted(i)))
                .toList());
        house.clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void aTaskOfAnOfficeAndAPasswordGoBeforeTheRemindersThatWereThereFirst() {
        givenRemindersToEveryUnit();
        house.tables.outbox.add(Mails.news("VAN-PHONG", "task-reminder"));
        house.tables.outbox.add(Mails.news("CS70", "account-password"));

        house.dispatch().sendDue(3);

        assertThat(house.recipients()).startsWith("cs70", "van-phong").hasSize(3);
    }

    @Test
    void whatIsDueForOneRecipientGoesTogetherWithTheMostUrgentOfIt() {
        givenRemindersToEveryUnit();
        house.tables.outbox.add(Mails.news("U39", "task-reminder"));

        house.dispatch().sendDue(1);

        assertThat(house.delivered).singleElement().satisfies(letter -> assertThat(letter.items()).hasSize(2));
        assertThat(house.recipients()).containsExactly("u39");
    }

    @Test
    void anUrgentMailThatWaitsForAnotherAttemptHoldsUpNobody() {
        house.tables.outbox.add(Mails.news("CS70", "account-password"));
        house.transport = letter -> {
            throw new IllegalStateException("out of order");
        };
        house.dispatch().sendDue(1);
        house.transport = house.delivered::add;
        givenRemindersToEveryUnit();
        house.tables.queue.retryAt(house.clock.instant().plus(Duration.ofHours(1)), house.tables.log
                .of(Mails.PLAN, "CS70").stream().map(OutboxMail::id).toList(), "later");

        assertThat(house.dispatch().sendDue(UNITS)).isEqualTo(UNITS);
    }

    @Test
    void everyKindThatHasAPriorityIsAKindOfMail() throws IOException {
        MailReasons reasons = new MailReasons();
        Properties numbers = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/notification/mail-priorities.properties")) {
            numbers.load(file);
        }

        assertThat(numbers.stringPropertyNames()).contains("other").allSatisfy(kind -> {
            assertThat(new MailPriorities().of(kind)).isPositive();
            assertThat(kind.equals("other") || !reasons.of(kind).equals(reasons.of("other"))).as(kind).isTrue();
        });
    }
}
