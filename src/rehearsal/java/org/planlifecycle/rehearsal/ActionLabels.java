package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the codes of the journal and of the outbox are called in Vietnamese; a code without a name stands for itself. */
final class ActionLabels {

    private final Properties labels = new Properties();

    private ActionLabels(String resource) {
        try (Reader reader = new InputStreamReader(ActionLabels.class.getResourceAsStream(resource),
                StandardCharsets.UTF_8)) {
            labels.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ActionLabels ofJournal() {
        return new ActionLabels("/rehearsal/actions.properties");
    }

    static ActionLabels ofMails() {
        return new ActionLabels("/rehearsal/mail-kinds.properties");
    }

    String of(String code) {
        return labels.getProperty(code, code);
    }
}
