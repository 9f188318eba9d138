package org.planlifecycle.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The units that somebody is to call, or that the Standing Committee is to look at. */
public interface FollowUps {

    /** Puts these units on the list; one that is on it already stays there once. */
    void list(PlanId planId, FollowUpKind kind, Collection<String> unitCodes, Instant at);

    /** Codes of the units still on the list, in order. */
    List<String> open(PlanId planId, FollowUpKind kind);

    /** Takes a unit off the list with what came of it. */
    void settle(PlanId planId, FollowUpKind kind, String unitCode, Settlement settlement);

    /** Takes every unit off every list of the plan: nobody is asked any more. */
    void drop(PlanId planId, Instant at);

    /** What the Standing Committee said last about the list. */
    Optional<String> lastDirection(PlanId planId);

    /** What came of it: a short code, and words. */
    record Settlement(String result, String note, String by, Instant at) {
    }
}
