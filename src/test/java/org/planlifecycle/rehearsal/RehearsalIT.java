package org.planlifecycle.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planlifecycle.PlanApplication;
import org.planlifecycle.reporting.audit.SummaryAudit;
import org.springframework.util.FileSystemUtils;

/** The rehearsal as it is run by hand, in a JVM of its own: all 71 units, from the start form to the archive. */
class RehearsalIT {

    private static final Path HOME = Path.of("target", "rehearsal-test").toAbsolutePath();
    private static final Path DOCUMENTS = HOME.resolve("target/rehearsal/documents");
    private static final Pattern CODE = Pattern.compile("\\b[a-z]+[A-Z]\\w+|\\b[a-z]+(?:-[a-z]+)+\\b");
    private static final long LONGEST_MINUTES = 10;

    private static int exitCode;
    private static List<String> output;

    @BeforeAll
    static void theRehearsalIsPlayed() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        Path log = HOME.resolve("rehearsal.log");
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Ho_Chi_Minh", "-cp", classPath(), PlanApplication.class.getName(),
                "--spring.profiles.active=rehearsal").directory(HOME.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        java.environment().keySet().removeIf(name -> name.matches("(SPRING|SERVER|PLAN|CAMUNDA)_.*"));
        Process process = java.start();
        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as("ends, see " + log).isTrue();
        exitCode = process.exitValue();
        output = Files.readAllLines(log);
    }

    /** What the application is built with, and nothing of the tests. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*test-classes/?")).collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void thePlanIsClosedAndEverySumAgrees() {
        assertThat(output).noneMatch(line -> line.startsWith("ĐỐI CHIẾU SAI"));
        assertThat(output.get(output.size() - 1)).startsWith("rehearsal units=71 ");
        assertThat(exitCode).isZero();
    }

    @Test
    void theSummaryReportSaysWhatTheConsolidatedWorkbookSays() throws IOException {
        assertThat(SummaryAudit.contradictions(Files.readAllBytes(DOCUMENTS.resolve("01-BC-ĐUK.docx")),
                Files.readAllBytes(DOCUMENTS.resolve("bang-tong-hop-so-lieu-lan-1.xlsx")))).isEmpty();
    }

    @Test
    void whatItPrintsIsVietnamese() {
        List<String> said = output.stream().dropWhile(line -> !line.startsWith("Thứ ")).toList();

        assertThat(said).hasSizeGreaterThan(50);
        assertThat(said.subList(0, said.size() - 1)).flatExtracting(line ->
                CODE.matcher(line).results().map(MatchResult::group).toList()).isEmpty();
    }
}
