package org.planlifecycle.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a letter into a MIME message: plain text and HTML, with the Message-ID of its bundle. */
@Component
class MimeLetter {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Enclosures enclosures;
    private final CarriedPapers papers;
    private final LetterText text;
    private final Clock clock;

    MimeLetter(MailSettings settings, MailLinks links, MailReasons reasons, Enclosures enclosures, CarriedPapers papers,
            Clock clock) {
        this.settings = settings;
        this.enclosures = enclosures;
        this.papers = papers;
        this.text = new LetterText(links, reasons, clock.getZone());
        this.clock = clock;
    }

    void write(Letter letter, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", letter.messageId(settings.domain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient().address(), true));
        message.setSubject(literal(letter.subject()), UTF_8);
        List<Enclosure> files = new ArrayList<>(papers.of(letter));
        List<LetterText.Section> sections = text.sections(letter, papers.note(files));
        MimeMultipart words = new MimeMultipart("alternative",
                part(LetterText.plain(sections), "plain"), part(LetterText.html(sections), "html"));
        files.addAll(enclosures.of(letter.ids()));
        message.setContent(files.isEmpty() ? words : together(words, files));
    }

    private static MimeMultipart together(MimeMultipart words, List<Enclosure> files) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        whole.addBodyPart(letter);
        for (Enclosure file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.mediaType())));
            part.setFileName(file.fileName());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            whole.addBodyPart(part);
        }
        return whole;
    }

    /** Plain ASCII goes out as it is; what looks like an encoded word in it would be decoded by the reader's program. */
    private static String literal(String subject) {
        return subject.replace("=?", "= ?");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
