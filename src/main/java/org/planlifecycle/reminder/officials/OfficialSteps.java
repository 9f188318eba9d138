package org.planlifecycle.reminder.officials;

import java.time.LocalDate;
import java.util.List;

/** Where the officials' ladder is decided. */
public interface OfficialSteps {

    /** The ladder for that kind of task in that group, as it is in force on the day. */
    List<OfficialStep> stepsFor(String taskKey, String group, LocalDate on);
}
