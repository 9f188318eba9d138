package org.planlifecycle.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every form was filled in by somebody in Tasklist, and inspected. Runs after the other browser tests, which come before
 * it by the alphabet, in the same virtual machine.
 */
class WholeFormSetBrowserIT {

    @Test
    void everyFormWasFilledInAndInspected() throws IOException {
        FileTime start = FileTime.fromMillis(ManagementFactory.getRuntimeMXBean().getStartTime());

        List<String> inspected;
        try (Stream<Path> marks = Files.list(FormInspection.MARKS)) {
            inspected = marks.filter(mark -> isAfter(mark, start)).map(mark -> mark.getFileName().toString()).toList();
        }

        assertThat(inspected).containsAll(forms());
    }

    private static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString().replace(".form", "")).sorted().toList();
        }
    }

    private static boolean isAfter(Path mark, FileTime start) {
        try {
            return Files.getLastModifiedTime(mark).compareTo(start) > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
