package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Whatever a rehearsal may print has a name in Vietnamese. */
class ActionLabelsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern RECORDED = Pattern.compile("\\b(?:record|recordAll|Cause)\\(.*?\\);", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\"([a-z]+[A-Z]\\w+)\"");
    /** Counted by their step, not by their code. */
    private static final Set<String> STEPS = Set.of("unitReminded", "unitEscalated", "unitRemindedNow",
            "escalationHeld");

    private final ActionLabels journal = ActionLabels.ofJournal();
    private final ActionLabels mails = ActionLabels.ofMails();

    @Test
    void everyEntryThatTheProductWritesIntoAJournalHasAName() throws IOException {
        Set<String> recorded = recorded();

        assertThat(recorded).contains("reportSubmitted", "letterDropped", "letterIssued").hasSizeGreaterThan(70);
        assertThat(recorded).allSatisfy(code -> assertThat(journal.of(code)).isNotEqualTo(code));
    }

    @Test
    void everyKindOfMailHasAName() throws IOException {
        Set<String> kinds = PropertiesLoaderUtils.loadProperties(new ClassPathResource("notification/mail-reasons.properties"))
                .stringPropertyNames();

        assertThat(kinds).filteredOn(kind -> !kind.equals("other"))
                .allSatisfy(kind -> assertThat(mails.of(kind)).isNotEqualTo(kind));
    }

    private static Set<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ActionLabelsTest::text)
                    .filter(text -> text.contains("ournal")).flatMap(text -> RECORDED.matcher(text).results())
                    .flatMap(call -> CODE.matcher(call.group()).results()).map(code -> code.group(1))
                    .filter(code -> !STEPS.contains(code)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
