package org.planlifecycle.plan;

import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/**
 * Who did what, when and why: append-only, and each entry carries the hash of the one before it in its stream (one
 * stream per plan and unit), so that a later change of any entry shows.
 */
public interface Journal {

    /** The unit code of entries that concern the plan as a whole. */
    String WHOLE_PLAN = "";

    /** The actor of what the engine did by itself. */
    String ENGINE = "he-thong";

    /**
     * Adds an entry in the caller's transaction.
     *
     * @param actor the person's id, or {@link #ENGINE}
     */
    default void record(PlanId planId, String unitCode, String actor, Deed deed) {
        recordAll(planId, List.of(unitCode), actor, deed);
    }

    default void record(PlanId planId, String actor, Deed deed) {
        record(planId, WHOLE_PLAN, actor, deed);
    }

    default void record(PlanId planId, String unitCode, String actor, String action, String sentence) {
        record(planId, unitCode, actor, Deed.of(action, sentence));
    }

    default void record(PlanId planId, String actor, String action, String sentence) {
        record(planId, actor, Deed.of(action, sentence));
    }

    /** The same entry for each of these units, with a constant number of statements. */
    void recordAll(PlanId planId, Collection<String> unitCodes, String actor, Deed deed);

    /** All entries of a plan, oldest first within each stream. */
    List<JournalEntry> of(PlanId planId);

    /** The streams of the plan whose chain of hashes is broken; empty if every entry is as it was written. */
    List<String> brokenStreams(PlanId planId);
}
