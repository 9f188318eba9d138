package org.planlifecycle.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What a file says of each kind of mail; {@code other} serves every kind that it does not name. */
final class MailKinds {

    private final Properties sayings = new Properties();

    MailKinds(String file) {
        try (Reader reader = new InputStreamReader(new ClassPathResource(file).getInputStream(),
                StandardCharsets.UTF_8)) {
            sayings.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String of(String kind) {
        return sayings.getProperty(kind, sayings.getProperty("other"));
    }
}
