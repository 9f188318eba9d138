package org.planlifecycle.plan.reminder;

import java.time.LocalDate;
import java.util.List;

/** Where the officials' ladder is decided. */
public interface OfficialSteps {

    /** The ladder for that kind of task in that group, as it is in force on the day. */
    List<OfficialStep> stepsFor(String taskKey, String group, LocalDate on);
}
