package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the journal's codes are called in Vietnamese; a code without a name stands for itself. */
final class ActionLabels {

    private final Properties labels = new Properties();

    ActionLabels() {
        try (Reader reader = new InputStreamReader(ActionLabels.class.getResourceAsStream(
                "/rehearsal/actions.properties"), StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String of(String action) {
        return labels.getProperty(action, action);
    }
}
