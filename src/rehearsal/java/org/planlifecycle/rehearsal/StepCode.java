package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    private static final Set<String> REMINDERS = Set.of("unitReminded", "unitEscalated", "unitRemindedNow",
            "escalationHeld");

    private StepCode() {
    }

    static boolean isReminder(JournalEntry entry) {
        return REMINDERS.contains(entry.action());
    }

    /** @param key the step that a row of the outbox names; what follows the code tells one climb from the next */
    static String ofMail(String key) {
        String code = key.split("/", 2)[0];
        return code.startsWith(NOW + "-") ? NOW : code;
    }

    /** The ladder, and after it the steps outside it that the journal knows of. */
    static List<LadderStep> all(List<LadderStep> ladder, List<JournalEntry> journal) {
        Set<String> done = journal.stream().filter(StepCode::isReminder).map(JournalEntry::step).collect(Collectors.toSet());
        return Stream.of(ladder.stream(), Stream.of(FIRST, NOW).filter(done::contains)
                .map(code -> new LadderStep(code, 0, LadderAction.MAIL_CONTACT)))
                .flatMap(Function.identity()).toList();
    }
}
