package org.planlifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to the configured mail server. */
class SmtpTransport implements MailTransport {

    private final JavaMailSender server;
    private final MimeLetter letter;

    SmtpTransport(JavaMailSender server, MimeLetter letter) {
        this.server = server;
        this.letter = letter;
    }

    @Override
    public void send(OutboxMail mail) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        letter.write(mail, message);
        server.send(message);
    }
}
