package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every table has one room that names it in SQL; whoever else reads it asks a view that its owner defines. The rehearsal
 * is no room of the product: it checks a campaign against the very tables, so that no code vouches for itself.
 */
class TableOwnersTest {

    private static final Path SOURCES = Path.of("src/main/java/org/planlifecycle");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\"\"\"(?:(?!\"\"\")[\\s\\S])*+\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"");
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update|using)\\s+(\\w+)");

    @Test
    void everyTableIsNamedByOneRoomOnly() throws IOException {
        Map<String, Set<String>> rooms = roomsByTable(tables());
        assertThat(rooms).isNotEmpty().allSatisfy((table, names) -> assertThat(names).as(table).hasSize(1));
    }

    /** Facts are columns of {@code journal_line}; a sentence is for the one page that shows it. */
    @Test
    void theSentencesOfTheJournalAreReadToBeShownOnly() throws IOException {
        List<Path> readers = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            if (namesIn(file).contains("journal_sentence")) {
                readers.add(SOURCES.relativize(file));
            }
        }
        assertThat(readers).containsExactly(Path.of("monitoring/persistence/JdbcAuditTrail.java"));
        assertThat(Files.readString(MIGRATIONS.resolve("V1_02__plan.sql")))
                .containsPattern("create view journal_line as\\s+select (?:(?!detail)[\\w, ])+ from journal_entry;");
    }

    @Test
    void theBaselineMakesEachTableOnceInTheFileOfItsRoom() throws IOException {
        Map<String, Set<String>> rooms = roomsByTable(tables());
        List<String> made = new ArrayList<>();
        for (Path file : baseline()) {
            CREATED.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(table -> {
                assertThat(rooms.get(table)).as("%s in %s", table, file).containsExactly(roomOf(file));
                made.add(table);
            });
        }
        assertThat(made).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void theBaselineFollowsTheOrderOfTheRoomsAndMovesNothing() throws IOException {
        assertThat(baseline()).extracting(TableOwnersTest::roomOf).isSubsetOf(Rooms.all())
                .isSortedAccordingTo(Comparator.comparing(Rooms.all()::indexOf));
        for (Path file : baseline()) {
            assertThat(Files.readString(file)).as(file.toString())
                    .doesNotContainPattern("(?m)^(drop|update|delete|alter table \\w+ (add column|alter|drop|rename))");
        }
    }

    private static List<Path> baseline() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V1_")).sorted().toList();
        }
    }

    private static String roomOf(Path file) {
        return file.getFileName().toString().replaceAll("V1_\\d+__(\\w+)\\.sql", "$1");
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new HashSet<>();
        for (Path migration : files(MIGRATIONS, ".sql")) {
            String sql = Files.readString(migration);
            CREATED.matcher(sql).results().forEach(found -> tables.add(found.group(1)));
            DROPPED.matcher(sql).results().forEach(found -> tables.remove(found.group(1)));
        }
        return tables;
    }

    private static Map<String, Set<String>> roomsByTable(Set<String> tables) throws IOException {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (Path file : files(SOURCES, ".java")) {
            String room = SOURCES.relativize(file).getName(0).toString();
            namesIn(file).stream().filter(tables::contains)
                    .forEach(table -> rooms.computeIfAbsent(table, name -> new TreeSet<>()).add(room));
        }
        return rooms;
    }

    private static Set<String> namesIn(Path file) {
        try {
            Set<String> names = new HashSet<>();
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                NAMED.matcher(literal.group()).results().forEach(found -> names.add(found.group(1)));
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Iterable<Path> files(Path root, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
