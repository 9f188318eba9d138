package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;

/** Which step of the ladder an entry of the journal or a mail belongs to; what is done outside it has steps of its own. */
final class StepCode {

    /** A person reminds a unit before its turn. */
    static final String NOW = "now";
    /** A unit is reminded because it is due for escalation and no reminder had reached it. */
    static final String FIRST = "first";

    private static final Set<String> BY_STEP = Set.of("unitReminded", "unitEscalated");
    private static final Map<String, String> OUTSIDE = Map.of("unitRemindedNow", NOW, "escalationHeld", FIRST);
    private static final Pattern NAMED = Pattern.compile("mốc ([^\\s,.;:]+)");

    private StepCode() {
    }

    static boolean isReminder(JournalEntry entry) {
        return BY_STEP.contains(entry.action()) || OUTSIDE.containsKey(entry.action());
    }

    /** Empty if the entry names none. */
    static String of(JournalEntry entry) {
        Matcher matcher = NAMED.matcher(entry.detail());
        return Optional.ofNullable(OUTSIDE.get(entry.action())).orElseGet(() -> matcher.find() ? matcher.group(1) : "");
    }

    /** @param key the step that a row of the outbox names; what follows the code tells one climb from the next */
    static String ofMail(String key) {
        String code = key.split("/", 2)[0];
        return code.startsWith(NOW + "-") ? NOW : code;
    }

    /** The ladder, and after it the steps outside it that the journal knows of. */
    static List<LadderStep> all(List<LadderStep> ladder, List<JournalEntry> journal) {
        Set<String> done = journal.stream().filter(StepCode::isReminder).map(StepCode::of).collect(Collectors.toSet());
        return Stream.of(ladder.stream(), Stream.of(FIRST, NOW).filter(done::contains)
                .map(code -> new LadderStep(code, 0, LadderAction.MAIL_CONTACT)))
                .flatMap(Function.identity()).toList();
    }
}
