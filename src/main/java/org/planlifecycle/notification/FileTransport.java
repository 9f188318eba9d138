package org.planlifecycle.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mails as files that any mail program opens, for a house without a mail server. */
class FileTransport implements MailTransport {

    private static final Logger LOG = LoggerFactory.getLogger(FileTransport.class);

    private final Path directory;
    private final MimeLetter letter;
    private final ZoneId zone;

    FileTransport(Path directory, MimeLetter letter, ZoneId zone) {
        this.directory = directory;
        this.letter = letter;
        this.zone = zone;
    }

    @Override
    public void send(OutboxMail mail) throws MessagingException, IOException {
        MimeMessage message = new MessageWithItsOwnId();
        letter.write(mail, message);
        Files.createDirectories(directory);
        Path file = directory.resolve(nameOf(mail));
        Path unfinished = directory.resolve(mail.id() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("No mail server is configured; mail {} was written to {}", mail.id(), file);
    }

    /** The same name for every attempt, so that a repeated mail replaces its first copy. */
    private String nameOf(OutboxMail mail) {
        return "%s_%s_%s.eml".formatted(LocalDate.ofInstant(mail.createdAt(), zone),
                mail.mail().recipientId().replaceAll("[^A-Za-z0-9.-]", "_"), mail.id());
    }

    /** The library draws a new Message-ID whenever a message is saved; this one keeps its own. */
    private static final class MessageWithItsOwnId extends MimeMessage {

        MessageWithItsOwnId() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {
            // the letter has set it
        }
    }
}
