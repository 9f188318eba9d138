package org.planlifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The order of the rooms, declared here and nowhere else: a room uses only rooms of lower floors, so rooms of one floor
 * do not know each other.
 */
final class Rooms {

    static final String HOUSE = "org.planlifecycle";
    /** Stands beside the product, in sources and classes of its own: no jar has it. */
    static final String REHEARSAL = "rehearsal";

    /** From the lowest floor to the highest. */
    static final List<List<String>> FLOORS = List.of(
            List.of("kernel"),
            List.of("directory", "intake"),
            List.of("plan"),
            List.of("document"),
            List.of("engine"),
            List.of("deadline", "figures"),
            List.of("notification"),
            List.of("platform"),
            List.of("issuance", "report", "nomination", "commendation", "conference"),
            List.of("reminder", "consolidation"),
            List.of("summary"),
            List.of("dossier", "monitoring"),
            List.of(Rooms.REHEARSAL));

    private Rooms() {
    }

    /** From the lowest to the highest. */
    static List<String> all() {
        return FLOORS.stream().flatMap(List::stream).toList();
    }

    /** What the jar has. */
    static List<String> ofTheProduct() {
        return all().stream().filter(room -> !room.equals(REHEARSAL)).toList();
    }

    /** The room of this package, or nothing for the package of the whole house. */
    static Optional<String> of(String packageName) {
        return packageName.startsWith(HOUSE + ".")
                ? Optional.of(packageName.substring(HOUSE.length() + 1).split("\\.")[0]) : Optional.empty();
    }

    /** Whether a class of the room may know a class of the other. */
    static boolean mayUse(String room, String other) {
        return room.equals(other) || floor(other) < floor(room);
    }

    private static int floor(String room) {
        return IntStream.range(0, FLOORS.size()).filter(index -> FLOORS.get(index).contains(room)).findFirst()
                .orElseThrow(() -> new AssertionError("Room '%s' stands on no floor".formatted(room)));
    }
}
