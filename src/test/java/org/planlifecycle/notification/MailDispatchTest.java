package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.notification.Mails.PLAN;
import static org.planlifecycle.notification.Mails.news;
import static org.planlifecycle.notification.Mails.reminderTo;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.notification.MailTransport.MailRefused;
import org.planlifecycle.notification.MailTransport.ServerAway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail in the outbox is sent at least once if it is still wanted, and normally exactly once. */
class MailDispatchTest {

    private final MailHouse house = new MailHouse();
    private final Outbox outbox = house.tables.outbox;

    @Test
    void aMailIsSentOnce() {
        outbox.add(reminderTo("CS01"));

        assertThat(house.dispatch().sendDue(10)).isOne();
        assertThat(house.dispatch().sendDue(10)).isZero();

        assertThat(house.recipients()).containsExactly("cs01");
        assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.SENT);
        assertThat(house.mailOf("CS01").sentAt()).isEqualTo(house.clock.instant());
        assertThat(house.mailOf("CS01").attempts()).isOne();
    }

    @Test
    void oneRoundSendsNoMoreThanItsLimit() {
        IntStream.range(10, 15).forEach(i -> outbox.add(reminderTo("CS" + i)));

        assertThat(house.dispatch().sendDue(3)).isEqualTo(3);
        assertThat(house.dispatch().sendDue(3)).isEqualTo(2);
    }

    @Nested
    class ASenderThatDied {

        @Test
        void leavesItsMailToOthersOnlyAfterTheTimeOut() {
            outbox.add(reminderTo("CS01"));
            claim("CS01");

            house.clock.pass(Duration.ofSeconds(299));
            assertThat(house.dispatch().sendDue(10)).isZero();
            house.clock.pass(Duration.ofSeconds(1));
            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.mailOf("CS01").attempts()).isEqualTo(2);
            assertThat(house.delivered).extracting(Letter::id).containsExactly("bundle-CS01");
        }

        @Test
        void isNotRepeatedForEver() {
            outbox.add(reminderTo("CS01"));
            house.settings.put("plan.mail.max-attempts", "1");
            claim("CS01");

            house.clock.pass(Duration.ofMinutes(5));
            assertThat(house.dispatch().sendDue(10)).isZero();

            assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.FAILED);
            assertThat(house.troubles).hasSize(1);
        }

        private void claim(String unit) {
            assertThat(house.tables.queue.claim(List.of(house.mailOf(unit).id()), "bundle-" + unit,
                    house.clock.instant())).hasSize(1);
        }
    }

    @Nested
    class WhatIsDueForOnePerson {

        @Test
        void leavesAsOneMessage() {
            outbox.add(reminderTo("CS01"));
            outbox.add(news("CS01", "plan-amended"));
            outbox.add(news("CS02", "plan-amended"));

            assertThat(house.dispatch().sendDue(10)).isEqualTo(2);

            assertThat(house.delivered).extracting(letter -> letter.items().size()).containsExactlyInAnyOrder(2, 1);
            assertThat(house.statusesOf("CS01")).containsExactly(MailStatus.SENT, MailStatus.SENT);
        }

        @Test
        void goesToEachOfTheirAddressesByItself() {
            outbox.add(new Mail(PLAN, "", "conference-invitation", "1", "khach-1", "a@example.vn", "S", "B"));
            outbox.add(new Mail(PLAN, "", "conference-change", "1", "khach-1", "b@example.vn", "S", "B"));

            assertThat(house.dispatch().sendDue(10)).isEqualTo(2);
        }

        @Test
        void losesWhatIsNoLongerWanted() {
            outbox.add(reminderTo("CS01"));
            outbox.add(news("CS01", "plan-amended"));
            house.filters.add(mail -> true);
            house.filters.add(mail -> !mail.mail().kind().equals("report-reminder"));

            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.delivered.get(0).items()).extracting(item -> item.mail().kind())
                    .containsExactly("plan-amended");
            assertThat(house.statusesOf("CS01")).containsExactlyInAnyOrder(MailStatus.DROPPED, MailStatus.SENT);
        }

        @Test
        void isNotSentAtAllIfNothingOfItIsWanted() {
            outbox.add(reminderTo("CS01"));
            outbox.add(reminderTo("CS02"));
            house.filters.add(mail -> !mail.mail().unitCode().equals("CS01"));

            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.recipients()).containsExactly("cs02");
            assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.DROPPED);
            assertThat(house.dispatch().sendDue(10)).isZero();
        }

        @Test
        void goesOnWithoutAnItemWhoseFilterFailsAndThatIsTriedAgain() {
            outbox.add(reminderTo("CS01"));
            outbox.add(news("CS01", "plan-amended"));
            house.filters.add(mail -> {
                if (mail.mail().kind().equals("report-reminder")) {
                    throw new IllegalStateException("no answer");
                }
                return true;
            });

            assertThat(house.dispatch().sendDue(10)).isOne();
            house.filters.clear();
            house.clock.pass(Duration.ofMinutes(1));
            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.delivered).extracting(Letter::id).doesNotHaveDuplicates().hasSize(2);
            assertThat(house.statusesOf("CS01")).containsOnly(MailStatus.SENT);
        }

        @Test
        void staysTogetherUnderOneMessageIdWhenItIsTriedAgain() {
            outbox.add(news("CS01", "plan-issued"));
            outbox.add(news("CS01", "plan-amended"));
            house.transport = letter -> {
                house.delivered.add(letter);
                throw new IllegalStateException("no answer");
            };
            house.dispatch().sendDue(10);
            outbox.add(news("CS01", "commendation-rejected"));
            house.transport = house.delivered::add;
            house.clock.pass(Duration.ofMinutes(1));

            assertThat(house.dispatch().sendDue(10)).isEqualTo(2);

            Letter first = house.delivered.get(0);
            assertThat(house.delivered).filteredOn(letter -> letter.id().equals(first.id())).hasSize(2)
                    .allSatisfy(letter -> assertThat(letter.ids()).isEqualTo(first.ids()));
        }
    }

    @Nested
    class ASecondReminderOnOneDay {

        @Test
        void waitsForTheNextOpeningOfTheOffice() {
            outbox.add(reminderTo("CS01"));
            house.dispatch().sendDue(10);
            outbox.add(another("CS01"));
            house.clock.pass(Duration.ofHours(9));

            assertThat(house.dispatch().sendDue(10)).isZero();
            house.clock.pass(Duration.ofHours(15).minusSeconds(1));
            assertThat(house.dispatch().sendDue(10)).isZero();
            house.clock.pass(Duration.ofSeconds(1));
            assertThat(house.dispatch().sendDue(10)).isOne();
        }

        @Test
        void waitsAlsoWhileTheFirstIsStillBeingTried() {
            outbox.add(reminderTo("CS01"));
            house.transport = letter -> {
                throw new IllegalStateException("no answer");
            };
            house.dispatch().sendDue(10);
            house.transport = house.delivered::add;
            outbox.add(another("CS01"));

            house.clock.pass(Duration.ofMinutes(1));
            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.delivered).extracting(letter -> letter.items().size()).containsExactly(1);
        }

        @Test
        void doesNotHoldUpNewsAndDoesNotWaitForThem() {
            outbox.add(news("CS01", "plan-issued"));
            house.dispatch().sendDue(10);
            outbox.add(reminderTo("CS01"));
            house.dispatch().sendDue(10);
            outbox.add(another("CS01"));
            outbox.add(news("CS01", "plan-amended"));
            house.dispatch().sendDue(10);

            assertThat(house.delivered).extracting(letter -> letter.items().get(0).mail().kind())
                    .containsExactly("plan-issued", "report-reminder", "plan-amended");
        }

        private Mail another(String unit) {
            return new Mail(PLAN, unit, "report-reminder", "second", "cs01", "cs01@example.vn", "S", "B").routine();
        }
    }

    @Nested
    class ARecipient {

        @Test
        void whoseServerRefusesTheAddressIsGivenUpAtOnceAndTheOfficeIsAskedOnce() {
            outbox.add(news("CS01", "plan-issued"));
            house.transport = letter -> {
                throw new MailRefused(550, "550 5.1.1 No such user");
            };
            house.dispatch().sendDue(10);
            outbox.add(news("CS01", "plan-amended"));
            house.dispatch().sendDue(10);

            assertThat(house.statusesOf("CS01")).containsOnly(MailStatus.FAILED);
            assertThat(house.troubles).hasSize(1);
            Trouble trouble = house.tables.troubles.find(house.troubles.get(0)).orElseThrow();
            assertThat(trouble.recipient()).isEqualTo(new Recipient("cs01", "cs01@example.vn"));
            assertThat(trouble.said()).isEqualTo("Máy chủ thư từ chối địa chỉ này (mã 550): không có hộp thư này.");
            assertThat(house.tables.undelivered.of(trouble.recipient())).hasSize(2);
        }

        @Test
        void whoHasNoAddressIsNeverForgotten() {
            outbox.add(new Mail(PLAN, "CS01", "plan-issued", "", "cs01", null, "S", "B"));
            outbox.add(new Mail(PLAN, "CS02", "plan-issued", "", "cs02", "", "S", "B"));

            assertThat(house.dispatch().sendDue(10)).isZero();

            assertThat(house.delivered).isEmpty();
            assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.FAILED);
            assertThat(house.troubles).hasSize(2);
        }

        @Test
        void whoCannotBeReachedDoesNotEndTheRound() {
            IntStream.range(10, 20).forEach(i -> outbox.add(reminderTo("CS" + i)));
            house.transport = letter -> {
                throw new MailRefused(550, "550 No such user");
            };

            house.dispatch().sendDue(20);

            assertThat(house.troubles).hasSize(10);
        }
    }

    @Nested
    class AMailThatFails {

        @Test
        void isTriedAgainAfterGrowingDelaysUntilTheOfficeIsAsked() {
            outbox.add(reminderTo("CS01"));
            house.settings.put("plan.mail.max-attempts", "3");
            house.transport = letter -> {
                throw new IllegalStateException("the server stumbles");
            };

            house.dispatch().sendDue(10);
            passAndSend(59);
            assertThat(house.mailOf("CS01").attempts()).isOne();
            passAndSend(1);
            passAndSend(119);
            assertThat(house.mailOf("CS01").attempts()).isEqualTo(2);
            assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.PENDING);
            passAndSend(1);

            assertThat(house.mailOf("CS01").status()).isEqualTo(MailStatus.FAILED);
            assertThat(house.mailOf("CS01").lastError()).contains("the server stumbles");
            assertThat(house.tables.troubles.find(house.troubles.get(0)).orElseThrow().said())
                    .isEqualTo("Đã gửi 3 lần mà máy chủ thư chưa nhận.");
        }

        @Test
        void threeTimesInARowEndsTheRound() {
            IntStream.range(10, 15).forEach(i -> outbox.add(reminderTo("CS" + i)));
            house.transport = letter -> {
                throw new IllegalStateException("the server stumbles");
            };

            house.dispatch().sendDue(10);

            assertThat(IntStream.range(10, 15).filter(i -> house.mailOf("CS" + i).attempts() == 1)).hasSize(3);
        }

        @Test
        void becauseNobodyAnswersIsNotHeldAgainstItsRecipientHoweverLongItTakes() {
            IntStream.range(10, 15).forEach(i -> outbox.add(reminderTo("CS" + i)));
            house.settings.put("plan.mail.max-attempts", "2");
            house.transport = letter -> {
                throw new ServerAway(new IllegalStateException("connection refused"));
            };
            for (int minute = 0; minute < 60; minute++) {
                house.dispatch().sendDue(10);
                house.clock.pass(Duration.ofMinutes(1));
            }
            house.transport = house.delivered::add;

            assertThat(house.dispatch().sendDue(10)).isEqualTo(5);
            assertThat(house.troubles).isEmpty();
        }

        @Test
        void becauseItsRowIsNoValidMailDoesNotStopTheOthers() {
            outbox.add(reminderTo("CS01"));
            outbox.add(reminderTo("CS02"));
            JdbcClient.create(house.database).sql("update outbox_mail set subject = :subject where unit_code = 'CS01'")
                    .param("subject", "Nhắc\r\nBcc: all@example.vn").update();
            house.settings.put("plan.mail.max-attempts", "1");

            assertThat(house.dispatch().sendDue(10)).isOne();

            assertThat(house.recipients()).containsExactly("cs02");
            assertThat(JdbcClient.create(house.database).sql("select status from outbox_mail where unit_code = 'CS01'")
                    .query(String.class).single()).isEqualTo("FAILED");
        }

        private void passAndSend(int seconds) {
            house.clock.pass(Duration.ofSeconds(seconds));
            house.dispatch().sendDue(10);
        }
    }
}
