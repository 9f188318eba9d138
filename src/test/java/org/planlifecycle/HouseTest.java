package org.planlifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms as they lie on the disk and as the README tells of them are those that {@link Rooms} declares. */
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java/org/planlifecycle");
    private static final Path REHEARSAL = Path.of("src/rehearsal/java/org/planlifecycle");
    /** No room is so big that one loses the way in it: its part of all lines of the product. */
    private static final double LARGEST_PART = 0.15;
    private static final Pattern README_ROOM = Pattern.compile("^ {2}([a-z]+)/ ", Pattern.MULTILINE);

    @Test
    void everyFolderIsADeclaredRoomAndEveryRoomHasOne() throws IOException {
        assertThat(folders(SOURCES)).containsExactlyInAnyOrderElementsOf(Rooms.ofTheProduct());
        assertThat(folders(REHEARSAL)).containsExactly(Rooms.REHEARSAL);
    }

    private static List<String> folders(Path home) throws IOException {
        try (Stream<Path> folders = Files.list(home).filter(Files::isDirectory)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        assertThat(Rooms.all()).allSatisfy(room -> assertThat((room.equals(Rooms.REHEARSAL) ? REHEARSAL : SOURCES)
                .resolve(room).resolve("package-info.java")).exists());
    }

    @Test
    void theReadmeNamesTheRoomsInTheirOrder() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String layout = readme.substring(readme.indexOf("src/main/java/org/planlifecycle/"),
                readme.indexOf("src/main/resources/"));
        assertThat(README_ROOM.matcher(layout).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(Rooms.ofTheProduct());
        assertThat(readme).containsPattern("(?m)^src/rehearsal/ ");
    }

    @Test
    void noRoomIsTooBig() throws IOException {
        Map<String, Long> lines = linesOfRooms();
        long all = lines.values().stream().mapToLong(Long::longValue).sum();
        assertThat(lines).allSatisfy((room, count) -> assertThat((double) count / all)
                .as("%s has %d of %d lines", room, count, all).isLessThanOrEqualTo(LARGEST_PART));
    }

    private static Map<String, Long> linesOfRooms() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES).filter(Files::isRegularFile)) {
            List<Path> inRooms = files.filter(file -> SOURCES.relativize(file).getNameCount() > 1).toList();
            return inRooms.stream().collect(Collectors.groupingBy(
                    file -> SOURCES.relativize(file).getName(0).toString(), TreeMap::new,
                    Collectors.summingLong(HouseTest::lines)));
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
