package org.planlifecycle.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.planlifecycle.notification.Mails.reminder;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.NumberSeries;
import org.planlifecycle.kernel.Vietnam;
import org.planlifecycle.notification.MailTransport.MailRefused;
import org.planlifecycle.notification.MailTransport.ServerAway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** A mail arrives as it was written, through a server or as a file, and keeps its Message-ID when it is repeated. */
class MailTransportTest {

    private static final Instant NOW = Instant.parse("2021-02-21T18:30:00Z");
    private static final String SUBJECT = "Nhắc nộp báo cáo tổng kết 5 năm thực hiện Chỉ thị số 05-CT/TW của các tổ chức cơ sở đảng";
    private static final String BODY = "Kính gửi đồng chí,\n\nĐơn vị <CS01> chưa nộp báo cáo.";
    private static final Letter LETTER = new Letter(List.of(Mails.waiting("a", reminder("CS01", SUBJECT, BODY), NOW)));
    private static final Letter BUNDLE = new Letter(List.of(
            Mails.waiting("a", reminder("CS01", SUBJECT, BODY), NOW),
            Mails.waiting("b", Mails.news("CS01", "plan-amended"), NOW.plusSeconds(1))));

    private static final IssuedDocument PAPER = new IssuedDocument(new DocumentId("paper"), Mails.PLAN, DocumentKind.PLAN,
            "", new NumberSeries("ĐUK", "KH", "XIV"), 8, "08-KH/ĐUK", "sơ kết", LocalDate.of(2021, 2, 22), "thuongtruc",
            "0".repeat(64), "36-HD/VPTW", NOW, null);

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path directory;

    private Enclosures enclosures = Enclosures.NONE;
    private Accounts accounts = personId -> true;
    private final Documents documents = mock(Documents.class);
    private PdfSettings pdf = new PdfSettings(List.of(), Duration.ofMinutes(1));

    @Test
    void aMailArrivesAsPlainTextAndHtml() throws Exception {
        smtp().send(LETTER);

        MimeMessage arrived = onlyOne(SERVER.getReceivedMessages());
        assertThat(arrived.getSubject()).isEqualTo(SUBJECT);
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("bantuyengiao@example.vn");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("cs01@example.vn");
        assertThat(arrived.getSentDate()).isEqualTo(NOW);
        MimeMultipart parts = words(arrived);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n")).isEqualTo(BODY + """


                Lý do nhận thư: Đơn vị của đồng chí chưa hoàn thành việc gửi báo cáo theo kế hoạch.
                Ngày lập: 22/02/2021
                Mở trên hệ thống: http://localhost:8080/camunda/app/tasklist/default/#/?task=task-of-CS01""");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Đơn vị &lt;CS01&gt; chưa nộp báo cáo.")
                .contains("<a href=\"http://localhost:8080/camunda/app/tasklist/default/#/?task=task-of-CS01\">"
                        + "Mở trên hệ thống</a>");
    }

    @Test
    void aBundleNamesItsCountAndHasASectionForEachItem() throws Exception {
        smtp().send(BUNDLE);

        MimeMessage arrived = onlyOne(SERVER.getReceivedMessages());
        assertThat(arrived.getSubject()).isEqualTo("Có 2 thông báo gửi đồng chí về việc thực hiện kế hoạch");
        MimeMultipart parts = words(arrived);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Thư này gồm 2 thông báo:",
                "1. " + SUBJECT, "2. Thông báo plan-amended");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<h2>1. " + SUBJECT + "</h2>",
                "<h2>2. Thông báo plan-amended</h2>", "<p>Lý do nhận thư: Đơn vị của đồng chí còn phải gửi báo cáo");
    }

    @Test
    void aMailAboutNoTaskLeadsToTheTasksOfThePlan() throws Exception {
        smtp().send(new Letter(List.of(Mails.waiting("a", new Mail(Mails.PLAN, "", "plan-issued", "", "vanphong",
                "vanphong@example.vn", "Kế hoạch", "Nội dung"), NOW))));

        assertThat(words(onlyOne(SERVER.getReceivedMessages())).getBodyPart(0).getContent()
                .toString()).endsWith("#/?searchQuery=%5B%7B%22type%22%3A%22processInstanceBusinessKey%22%2C%22operator"
                        + "%22%3A%22eq%22%2C%22value%22%3A%2208-kh-duk-2021%22%2C%22name%22%3A%22%22%7D%5D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?UTF-8?Q?Nh=0D=0ABcc:_all@example.vn?=", "=?UTF-8?B?DQpCY2M6IGFsbEBleGFtcGxlLnZu?= Nhắc"})
    void anEncodedWordInASubjectIsReadAsItIsWritten(String subject) throws Exception {
        smtp().send(new Letter(List.of(Mails.waiting("a", reminder("CS01", subject, BODY), NOW))));

        MimeMessage arrived = onlyOne(SERVER.getReceivedMessages());
        assertThat(arrived.getSubject()).isEqualTo(subject.replace("=?", "= ?"));
        assertThat(arrived.getAllRecipients()).hasSize(1);
        assertThat(arrived.getHeader("Bcc")).isNull();
    }

    @Test
    void nothingInATextBecomesMarkup() throws Exception {
        smtp().send(new Letter(List.of(Mails.waiting("a", reminder("CS01", "Nhắc <i>", "Kính gửi <b>đồng chí</b> & "
                + "\"đơn vị\",\r\n\r\ndòng một\ndòng hai {{7*7}} %s\u2028Bcc: all@example.vn"), NOW))));

        MimeMessage arrived = onlyOne(SERVER.getReceivedMessages());
        assertThat(words(arrived).getBodyPart(1).getContent().toString().replace("\r\n", "\n"))
                .contains("<p>Kính gửi &lt;b&gt;đồng chí&lt;/b&gt; &amp; &quot;đơn vị&quot;,</p>")
                .contains("<p>dòng một<br>\ndòng hai {{7*7}} %s");
        assertThat(arrived.getHeader("Bcc")).isNull();
    }

    @Test
    void aRefusedAddressIsToldApartFromASlowServerAndFromNone() throws Exception {
        assertThatThrownBy(() -> answering("550 5.1.1 No such user").send(LETTER))
                .isInstanceOfSatisfying(MailRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(550));
        assertThatThrownBy(() -> answering("450 4.2.1 Try later").send(LETTER)).isInstanceOf(MailSendException.class);
        assertThatThrownBy(() -> answering("550 5.7.1 Relaying denied").send(LETTER))
                .isInstanceOf(MailSendException.class);
        JavaMailSenderImpl nobody = server();
        nobody.setPort(1);
        assertThatThrownBy(() -> transport(withServer(), nobody).send(LETTER)).isInstanceOf(ServerAway.class);
    }

    @Test
    void aDiskThatTakesNoFileIsNoFaultOfTheRecipient() throws Exception {
        Files.writeString(directory.resolve("mail"), "a file where a directory should be");
        directory = directory.resolve("mail");

        assertThatThrownBy(() -> transport(new MockEnvironment(), null).send(LETTER)).isInstanceOf(ServerAway.class);
    }

    @Test
    void aMailHasThePlannedHeadersAndNoOthers() throws Exception {
        smtp().send(LETTER);

        assertThat(Collections.list(onlyOne(SERVER.getReceivedMessages()).getAllHeaders()))
                .extracting(jakarta.mail.Header::getName).containsExactlyInAnyOrder("Return-Path", "Received", "Date",
                        "From", "To", "Message-ID", "Subject", "MIME-Version", "Content-Type", "Auto-Submitted");
    }

    @Test
    void aRepeatedMailKeepsItsMessageId() throws Exception {
        smtp().send(LETTER);
        smtp().send(LETTER);

        assertThat(SERVER.getReceivedMessages()).hasSize(2)
                .allSatisfy(mail -> assertThat(mail.getMessageID()).isEqualTo("<3f6c@dang-uy-khoi.example.vn>"));
    }

    @Test
    void aSilentServerIsNotWaitedForWithoutEnd() {
        JavaMailSenderImpl server = server();

        transport(withServer(), server);

        assertThat(server.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "20000")
                .containsEntry("mail.smtp.connectiontimeout", "20000").containsEntry("mail.smtp.writetimeout", "20000");
    }

    @Test
    void withoutAServerAMailBecomesAFileOfItsDayAndRecipient() throws Exception {
        MailTransport files = transport(new MockEnvironment(), null);
        files.send(LETTER);
        files.send(LETTER);

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
    void aFileGoesAlongBesideTheWords() throws Exception {
        byte[] workbook = {80, 75, 3, 4, 0, -1};
        enclosures = mailIds -> List.of(new Enclosure("Biểu số liệu CS01.xlsx", "application/vnd.test", workbook));

        transport(new MockEnvironment(), null).send(LETTER);

        try (Stream<Path> written = Files.list(directory);
                InputStream in = Files.newInputStream(onlyOne(written.toArray(Path[]::new)))) {
            MimeMultipart parts = (MimeMultipart) new MimeMessage(Session.getInstance(new Properties()), in).getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Biểu số liệu CS01.xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(workbook);
        }
    }

    @Nested
    class AMailThatAnnouncesAPaper {

        private final byte[] word = {80, 75, 3, 4, 7};

        @BeforeEach
        void thePaperIsInTheRegister() {
            when(documents.find(PAPER.id())).thenReturn(Optional.of(PAPER));
            when(documents.content(PAPER.id())).thenReturn(word);
        }

        @Test
        void bringsTheWordFileAlongWhereNoProgramIsSet() throws Exception {
            assertThat(file("08-KH-ĐUK.docx")).isEqualTo(word);
        }

        @Test
        void bringsItOnceThoughTwoOfItsItemsAnnounceIt() throws Exception {
            transport(withServer(), server()).send(new Letter(List.of(announcing("a", "CS01"), announcing("b", "CS02"))));

            assertThat(((MimeMultipart) onlyOne(SERVER.getReceivedMessages()).getContent()).getCount()).isEqualTo(2);
        }

        @Test
        void bringsThePdfThatTheProgramMakes() throws Exception {
            pdf = program("tr '\\007' '!' < $1 > $2/paper.pdf", Duration.ofMinutes(1));

            assertThat(file("08-KH-ĐUK.pdf")).isEqualTo(new byte[] {80, 75, 3, 4, '!'});
        }

        @ParameterizedTest
        @ValueSource(strings = {"exit 1", "exec sleep 60"})
        void bringsTheWordFileWhereTheProgramFailsOrTakesTooLong(String script) throws Exception {
            pdf = program(script, Duration.ofMillis(300));

            assertThat(file("08-KH-ĐUK.docx")).isEqualTo(word);
            assertThat(words()).contains("tệp Word (.docx) vì lần này không chuyển được sang PDF");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void saysNothingOfPdfWhereItCameOrIsNotMadeHere(boolean made) throws Exception {
            if (made) {
                pdf = program("cp $1 $2/paper.pdf", Duration.ofMinutes(1));
            }

            file(made ? "08-KH-ĐUK.pdf" : "08-KH-ĐUK.docx");
            assertThat(words()).isNotBlank().doesNotContain("PDF");
        }

        /** What LibreOffice keeps of a user, so that two that run at once do not lock each other out. */
        @Test
        void letsTheProgramKeepItsOwnThingsInAFolderOfThisRun() throws Exception {
            pdf = new PdfSettings(List.of("sh", "-c", "printf %s $3 > $2/paper.pdf", "print", "{file}", "{folder}",
                    "-env:UserInstallation=file://{folder}/profile"), Duration.ofMinutes(1));

            assertThat(new String(file("08-KH-ĐUK.pdf"), StandardCharsets.UTF_8))
                    .matches("-env:UserInstallation=file:///\\S+/paper\\d+/profile");
        }

        private String words() throws Exception {
            return MailTransportTest.words(onlyOne(SERVER.getReceivedMessages())).getBodyPart(0).getContent().toString();
        }

        private PdfSettings program(String script, Duration limit) {
            return new PdfSettings(List.of("sh", "-c", script, "print", "{file}", "{folder}"), limit);
        }

        private byte[] file(String name) throws Exception {
            transport(withServer(), server()).send(new Letter(List.of(announcing("a", "CS01"))));
            MimeMultipart parts = (MimeMultipart) onlyOne(SERVER.getReceivedMessages()).getContent();
            assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo(name);
            return parts.getBodyPart(1).getInputStream().readAllBytes();
        }

        private OutboxMail announcing(String id, String unit) {
            return Mails.waiting(id, Mails.news(unit, "plan-issued").carrying(PAPER.id(), 1), NOW);
        }
    }

    @Test
    void whoeverHasNoAccountIsLedNowhere() throws Exception {
        accounts = personId -> false;

        smtp().send(LETTER);

        MimeMultipart parts = words(onlyOne(SERVER.getReceivedMessages()));
        assertThat(parts.getBodyPart(0).getContent().toString()).endsWith("Ngày lập: 22/02/2021");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("Ngày lập: 22/02/2021</p>")
                .doesNotContain("href");
    }

    @Test
    void anEmptyHostIsNoServer() throws Exception {
        transport(new MockEnvironment().withProperty("spring.mail.host", ""), server()).send(LETTER);

        assertThat(directory).isDirectoryContaining("glob:**.eml");
    }

    private MailTransport smtp() {
        return transport(withServer(), server());
    }

    private static MockEnvironment withServer() {
        return new MockEnvironment().withProperty("spring.mail.host", "127.0.0.1");
    }

    /** A server that answers every recipient so. */
    private MailTransport answering(String answer) throws Exception {
        JavaMailSenderImpl server = server();
        server.setPort(RefusingServer.start(answer));
        return transport(withServer(), server);
    }

    private MailTransport transport(MockEnvironment environment, JavaMailSender server) {
        MailSettings settings = Mails.settings(Map.of("plan.mail.directory", directory.toString()));
        Clock clock = Clock.fixed(NOW, ZoneId.of(Vietnam.ZONE));
        OpenTasks tasks = mail -> mail.unitCode().isEmpty() ? Optional.empty() : Optional.of("task-of-" + mail.unitCode());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (server != null) {
            beans.addBean("mailSender", server);
        }
        return new MailConfiguration().mailTransport(environment, beans.getBeanProvider(JavaMailSender.class),
                settings, new MimeLetter(settings, new MailLinks(
                        new WebAddress(new WebSettings(""), environment), tasks, accounts, List.of()), new MailReasons(), enclosures,
                        new CarriedPapers(documents, new PdfPrinter(pdf)), clock), clock);
    }

    private static JavaMailSenderImpl server() {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(SERVER.getSmtp().getPort());
        return server;
    }

    /** The words once as text and once as a page; files would stand beside them. */
    private static MimeMultipart words(MimeMessage mail) throws IOException, MessagingException {
        return (MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    @SafeVarargs
    private static <T> T onlyOne(T... things) {
        assertThat(things).hasSize(1);
        return things[0];
    }
}
