package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is installed is the product and nothing else. */
class ProductJarIT {

    private static final Path JAR = Path.of("target/plan-lifecycle.jar");
    private static final List<Path> REHEARSAL = List.of(Path.of("target/rehearsal-classes"),
            Path.of("src/rehearsal/resources"));

    @Test
    void nothingOfTheRehearsalIsInTheJar() throws IOException {
        List<String> packed = packed();

        assertThat(packed).anyMatch(name -> name.endsWith("org/planlifecycle/PlanApplication.class"));
        for (Path home : REHEARSAL) {
            assertThat(filesOf(home)).isNotEmpty()
                    .allSatisfy(file -> assertThat(packed).noneMatch(name -> name.endsWith(file)));
        }
        assertThat(packed).noneMatch(name -> name.contains("rehearsal"));
    }

    private static List<String> packed() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> filesOf(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            return files.map(file -> home.relativize(file).toString()).toList();
        }
    }
}
