package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wherever a process dies on the way of a message to a real mail server, the message is not lost; and it is doubled only
 * where the server had taken it and nobody knew, under the same Message-ID.
 */
class MailFailPointTest {

    private static final int REPETITIONS = 100;

    /** Where the process dies. */
    enum Point { BEFORE_INSERT, BEFORE_COMMIT, AFTER_CLAIM, AFTER_ACCEPTED, AFTER_SENT }

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private final MailHouse house = new MailHouse();
    private MailTransport smtp;
    private Point fatal;

    @ParameterizedTest
    @EnumSource(Point.class)
    void noMessageIsLostAndADoubledOneIsRecognisable(Point point) {
        smtp = new SmtpTransport(sender(), letters());
        house.queue = dyingAfterSent();
        house.transport = this::send;
        house.filters.add(mail -> dies(Point.AFTER_CLAIM));

        IntStream.range(0, REPETITIONS).forEach(i -> playWithADeathAt(point, "U" + i));

        Map<String, List<MimeMessage>> arrived = Arrays.stream(SERVER.getReceivedMessages())
                .collect(Collectors.groupingBy(MailFailPointTest::recipient));
        assertThat(arrived.values()).hasSize(REPETITIONS).allSatisfy(copies -> {
            assertThat(copies).hasSize(point == Point.AFTER_ACCEPTED ? 2 : 1);
            assertThat(copies).extracting("messageID").doesNotContainNull().containsOnly(copies.get(0).getMessageID());
            assertThat(copies).extracting("subject").containsOnly(
                    "Có 2 thông báo gửi đồng chí về việc thực hiện kế hoạch");
        });
        IntStream.range(0, REPETITIONS).forEach(i -> assertThat(house.statusesOf("U" + i))
                .containsExactly(MailStatus.SENT, MailStatus.SENT));
    }

    /** The work and the sending by one process that dies there, and then both again by another one. */
    private void playWithADeathAt(Point point, String unit) {
        fatal = point;
        int deaths = 0;
        try {
            work(unit);
            house.dispatch().sendDue(10);
        } catch (Death death) {
            deaths++;
        }
        assertThat(deaths).isOne();
        fatal = null;
        house.clock.pass(Duration.ofMinutes(5));
        work(unit);
        house.dispatch().sendDue(10);
    }

    private void work(String unit) {
        new TransactionTemplate(house.transactions).executeWithoutResult(status -> {
            dies(Point.BEFORE_INSERT);
            house.tables.outbox.add(Mails.news(unit, "plan-issued"));
            house.tables.outbox.add(Mails.news(unit, "plan-amended"));
            dies(Point.BEFORE_COMMIT);
        });
    }

    private void send(Letter letter) throws Exception {
        smtp.send(letter);
        dies(Point.AFTER_ACCEPTED);
    }

    private MailQueue dyingAfterSent() {
        return (MailQueue) Proxy.newProxyInstance(MailQueue.class.getClassLoader(), new Class<?>[] {MailQueue.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("sent")) {
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void afterCommit() {
                                dies(Point.AFTER_SENT);
                            }
                        });
                    }
                    try {
                        return method.invoke(house.tables.queue, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    private boolean dies(Point point) {
        if (fatal == point) {
            throw new Death();
        }
        return true;
    }

    /** What nobody catches. */
    private static final class Death extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        // the answer to EHLO has several lines, between which the test's server waits 40 ms each time
        sender.getJavaMailProperties().setProperty("mail.smtp.ehlo", "false");
        return sender;
    }

    private MimeLetter letters() {
        MailLinks links = new MailLinks(null, mail -> Optional.empty(), personId -> false, List.of());
        return new MimeLetter(Mails.settings(Map.of()), links, new MailReasons(), Enclosures.NONE,
                new CarriedPapers(org.mockito.Mockito.mock(org.planlifecycle.document.Documents.class), null),
                house.clock);
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
