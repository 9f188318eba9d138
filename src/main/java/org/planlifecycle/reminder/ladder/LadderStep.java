package org.planlifecycle.reminder.ladder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One step of the reminder ladder.
 *
 * @param code names the step in the unit's record of what was done, unique in the ladder
 * @param offsetWorkingDays working days from the last day: negative before it, 0 on it, positive after it
 */
public record LadderStep(String code, int offsetWorkingDays, LadderAction action) implements LadderRung {

    public LadderStep {
        if (code == null || code.isBlank()) {
            throw new IllegalArgumentException("A ladder step needs a code");
        }
        Objects.requireNonNull(action, "action");
    }

    /** How steps that are done together are called. */
    public static String codes(List<LadderStep> steps) {
        return steps.stream().map(LadderStep::code).collect(Collectors.joining(", "));
    }
}
