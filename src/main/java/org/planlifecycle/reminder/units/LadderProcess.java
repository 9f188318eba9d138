package org.planlifecycle.reminder.units;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.FollowUpKind;

/** What the reminders of silent units tell their processes. */
public interface LadderProcess {

    /** Whether the reminder ladder of the plan is running, and not waiting for a decision or at its end. */
    boolean ladderRuns(PlanId planId);

    /** The ladder has something to do before its next step. */
    void ladderDue(PlanId planId);

    /** Whether somebody has the task to follow up the silent units in this way. */
    boolean followUpTaskIsOpen(PlanId planId, FollowUpKind kind);

    /** There are letters to sign; somebody who has them before him already finds them there too. */
    void lettersListed(PlanId planId);
}
