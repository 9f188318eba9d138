package org.planlifecycle.rehearsal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.plan.JournalEntry;

/** Reads from an entry of the journal which step of the ladder it speaks of. */
final class StepCode {

    private static final Pattern NAMED = Pattern.compile("mốc ([^\\s,.;:]+)");

    private StepCode() {
    }

    /** Empty if the entry names none. */
    static String of(JournalEntry entry) {
        Matcher matcher = NAMED.matcher(entry.detail());
        return matcher.find() ? matcher.group(1) : "";
    }
}
