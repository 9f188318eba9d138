package org.planlifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a letter into a MIME message: plain text and HTML, with the Message-ID of its bundle. */
@Component
class MimeLetter {

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
        MimeMessageHelper mail = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
        // names of files as parameters of today (RFC 2231), not as encoded words
        mail.setEncodeFilenames(false);
        message.setHeader("Message-ID", letter.messageId(settings.domain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setTo(new InternetAddress(letter.recipient().address(), true));
        mail.setSubject(literal(letter.subject()));
        List<Enclosure> files = new ArrayList<>(papers.of(letter));
        List<LetterText.Section> sections = text.sections(letter, papers.note(files));
        mail.setText(LetterText.plain(sections), LetterText.html(sections));
        files.addAll(enclosures.of(letter.ids()));
        for (Enclosure file : files) {
            mail.addAttachment(file.fileName(), new ByteArrayDataSource(file.content(), file.mediaType()));
        }
    }

    /** Plain ASCII goes out as it is; what looks like an encoded word in it would be decoded by the reader's program. */
    private static String literal(String subject) {
        return subject.replace("=?", "= ?");
    }
}
