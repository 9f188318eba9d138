package org.planlifecycle.reminder.ladder;

import java.time.LocalDate;
import java.util.List;

/** Where the steps of the reminder ladder are decided. */
public interface LadderSteps {

    /** The ladder for plans of the type as it is in force on the day. */
    List<LadderStep> stepsFor(String planType, LocalDate on);
}
