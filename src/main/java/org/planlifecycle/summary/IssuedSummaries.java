package org.planlifecycle.summary;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;

/** The consolidated reports that were issued, each replaced at most once. */
public interface IssuedSummaries {

    /** Keeps what a report says that was issued just now; one that is kept already stays as it is. */
    void add(IssuedSummary issued);

    /** The plan's report that is valid: issued, and not replaced by another one. */
    Optional<IssuedSummary> valid(PlanId planId);

    /** @throws IllegalStateException if none was issued */
    default IssuedSummary get(PlanId planId) {
        return valid(planId).orElseThrow(
                () -> new IllegalStateException("No report of plan '%s' was issued".formatted(planId)));
    }

    /** Notes that a replacement is on its way. */
    void replacementBegun(DocumentId document, Instant at);

    /** Notes that no replacement is on its way any longer, because none is needed. */
    void replacementDropped(DocumentId document);
}
