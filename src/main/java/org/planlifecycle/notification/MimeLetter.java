package org.planlifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;

/** Writes a mail into a MIME message: plain text and HTML, with the Message-ID of its outbox row. */
class MimeLetter {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Clock clock;

    MimeLetter(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    void write(OutboxMail mail, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", mail.messageId(settings.domain()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.mail().recipientAddress(), true));
        message.setSubject(mail.mail().subject(), UTF_8);
        message.setContent(new MimeMultipart("alternative",
                part(mail.mail().body(), "plain"), part(MailText.html(mail.mail().body()), "html")));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
