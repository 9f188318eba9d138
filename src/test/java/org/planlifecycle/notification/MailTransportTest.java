package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.notification.Mails.reminder;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.planlifecycle.PlanApplication;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** A mail arrives as it was written, through a server or as a file, and keeps its Message-ID when it is repeated. */
class MailTransportTest {

    private static final Instant NOW = Instant.parse("2021-02-21T18:30:00Z");
    private static final String SUBJECT = "Nhắc nộp báo cáo tổng kết 5 năm thực hiện Chỉ thị số 05-CT/TW của các tổ chức cơ sở đảng";
    private static final String BODY = "Kính gửi đồng chí,\n\nĐơn vị <CS01> chưa nộp báo cáo.";
    private static final OutboxMail MAIL =
            new OutboxMail("3f6c", reminder("CS01", SUBJECT, BODY), MailStatus.SENDING, 1, NOW, null, null);

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path directory;

    @Test
    void aMailArrivesAsPlainTextAndHtml() throws Exception {
        smtp().send(MAIL);

        MimeMessage arrived = onlyOne(SERVER.getReceivedMessages());
        assertThat(arrived.getSubject()).isEqualTo(SUBJECT);
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("bantuyengiao@example.vn");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("cs01@example.vn");
        assertThat(arrived.getSentDate()).isEqualTo(NOW);
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(BODY);
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Đơn vị &lt;CS01&gt; chưa nộp báo cáo.");
    }

    @Test
    void aMailHasThePlannedHeadersAndNoOthers() throws Exception {
        smtp().send(MAIL);

        assertThat(Collections.list(onlyOne(SERVER.getReceivedMessages()).getAllHeaders()))
                .extracting(jakarta.mail.Header::getName).containsExactlyInAnyOrder("Return-Path", "Received", "Date",
                        "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type", "Auto-Submitted");
    }

    @Test
    void aRepeatedMailKeepsItsMessageId() throws Exception {
        smtp().send(MAIL);
        smtp().send(MAIL);

        assertThat(SERVER.getReceivedMessages()).hasSize(2)
                .allSatisfy(mail -> assertThat(mail.getMessageID()).isEqualTo("<3f6c@dang-uy-khoi.example.vn>"));
    }

    @Test
    void aSilentServerIsNotWaitedForWithoutEnd() {
        JavaMailSenderImpl server = server();

        transport(new MockEnvironment().withProperty("spring.mail.host", "127.0.0.1"), server);

        assertThat(server.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "20000")
                .containsEntry("mail.smtp.connectiontimeout", "20000").containsEntry("mail.smtp.writetimeout", "20000");
    }

    @Test
    void withoutAServerAMailBecomesAFileOfItsDayAndRecipient() throws Exception {
        MailTransport files = transport(new MockEnvironment(), null);
        files.send(MAIL);
        files.send(MAIL);

        try (Stream<Path> written = Files.list(directory)) {
            Path file = onlyOne(written.toArray(Path[]::new));
            assertThat(file).hasFileName("2021-02-22_cs01_3f6c.eml");
            try (InputStream in = Files.newInputStream(file)) {
                MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                assertThat(mail.getSubject()).isEqualTo(SUBJECT);
                assertThat(mail.getMessageID()).isEqualTo("<3f6c@dang-uy-khoi.example.vn>");
            }
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void anEmptyHostIsNoServer() throws Exception {
        transport(new MockEnvironment().withProperty("spring.mail.host", ""), server()).send(MAIL);

        assertThat(directory).isDirectoryContaining("glob:**.eml");
    }

    private MailTransport smtp() {
        return transport(new MockEnvironment().withProperty("spring.mail.host", "127.0.0.1"), server());
    }

    private MailTransport transport(MockEnvironment environment, JavaMailSender server) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (server != null) {
            beans.addBean("mailSender", server);
        }
        return new MailConfiguration().mailTransport(environment, beans.getBeanProvider(JavaMailSender.class),
                Mails.settings(Map.of("plan.mail.directory", directory.toString())),
                Clock.fixed(NOW, ZoneId.of(PlanApplication.ZONE)));
    }

    private static JavaMailSenderImpl server() {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(SERVER.getSmtp().getPort());
        return server;
    }

    @SafeVarargs
    private static <T> T onlyOne(T... things) {
        assertThat(things).hasSize(1);
        return things[0];
    }
}
