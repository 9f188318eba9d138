package org.planlifecycle.summary;

import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Narrative;

/**
 * What an issued consolidated report says: the approved text, and the figures of one snapshot.
 *
 * @param snapshot whose figures its sentences, tables and charts tell of
 * @param beingReplaced whether a replacement for it is on its way
 */
public record IssuedSummary(DocumentId document, PlanId planId, int snapshot, Narrative narrative,
        boolean beingReplaced) {

    /** A report that has just been issued. */
    static IssuedSummary issued(DocumentId document, PlanId planId, int snapshot, Narrative narrative) {
        return new IssuedSummary(document, planId, snapshot, narrative, false);
    }
}
