package org.planlifecycle.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Says in one Vietnamese sentence why somebody gets a mail of a kind. */
@Component
class MailReasons {

    private static final String FILE = "notification/mail-reasons.properties";

    private final Properties sentences = new Properties();

    MailReasons() {
        try (Reader reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String of(String kind) {
        return sentences.getProperty(kind, sentences.getProperty("other"));
    }
}
