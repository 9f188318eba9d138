package org.planlifecycle.reminder.officials;

import java.util.Objects;
import org.planlifecycle.reminder.ladder.LadderRung;

/** One step of the officials' ladder. */
public record OfficialStep(String code, int offsetWorkingDays, OfficialAction action) implements LadderRung {

    private static final int LONGEST_CODE = 12;

    public OfficialStep {
        if (code == null || code.isBlank() || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("A ladder step needs a code of at most %d characters, not '%s'"
                    .formatted(LONGEST_CODE, code));
        }
        Objects.requireNonNull(action, "action");
    }

    boolean isReminder() {
        return action == OfficialAction.REMIND_HOLDER;
    }
}
