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
    private final MimeLetter letters;
    private final ZoneId zone;

    FileTransport(Path directory, MimeLetter letters, ZoneId zone) {
        this.directory = directory;
        this.letters = letters;
        this.zone = zone;
    }

    @Override
    public void send(Letter letter) throws MessagingException, ServerAway {
        MimeMessage message = new MessageWithItsOwnId();
        letters.write(letter, message);
        try {
            store(letter, message);
        } catch (IOException full) {
            throw new ServerAway(full);
        }
    }

    private void store(Letter letter, MimeMessage message) throws MessagingException, IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(nameOf(letter));
        Path unfinished = directory.resolve(letter.id() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        LOG.info("No mail server is configured; mail {} was written to {}", letter.id(), file);
    }

    /** The same name for every attempt, so that a repeated mail replaces its first copy. */
    private String nameOf(Letter letter) {
        return "%s_%s_%s.eml".formatted(LocalDate.ofInstant(letter.createdAt(), zone),
                letter.recipient().id().replaceAll("[^A-Za-z0-9.-]", "_"), letter.id());
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
