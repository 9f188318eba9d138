package org.planlifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands messages to the configured mail server, and tells apart whose fault a failure is. */
class SmtpTransport implements MailTransport {

    private static final String POLICY = "5.7.";

    private final JavaMailSender server;
    private final MimeLetter letters;

    SmtpTransport(JavaMailSender server, MimeLetter letters) {
        this.server = server;
        this.letters = letters;
    }

    @Override
    public void send(Letter letter) throws Exception {
        MimeMessage message = server.createMimeMessage();
        letters.write(letter, message);
        try {
            server.send(message);
        } catch (MailAuthenticationException strangers) {
            throw new ServerAway(strangers);
        } catch (MailSendException failure) {
            throw explained(failure);
        }
    }

    /** Only a connection that failed has a cause of its own; what happens to a message stands beside it. */
    private static Exception explained(MailSendException failure) {
        if (failure.getCause() != null) {
            return new ServerAway(failure);
        }
        return causes(failure.getMessageExceptions()[0]).stream()
                .filter(SMTPAddressFailedException.class::isInstance).map(SMTPAddressFailedException.class::cast)
                .filter(SmtpTransport::isForGood).findFirst()
                .<Exception>map(refusal -> new MailRefused(refusal.getReturnCode(), refusal.getMessage()))
                .orElse(failure);
    }

    /** Codes of policy (5.7.x) are about the sender, whom the server does not let through to anybody. */
    private static boolean isForGood(SMTPAddressFailedException refusal) {
        String answer = Optional.ofNullable(refusal.getMessage()).orElse("");
        return refusal.getReturnCode() / 100 == 5 && !answer.contains(POLICY);
    }

    private static List<Exception> causes(Exception first) {
        List<Exception> causes = new ArrayList<>();
        for (Exception next = first; next != null;
                next = next instanceof MessagingException mail ? mail.getNextException() : null) {
            causes.add(next);
        }
        return causes;
    }
}
