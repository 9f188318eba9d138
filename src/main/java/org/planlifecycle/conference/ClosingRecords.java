package org.planlifecycle.conference;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** What remains of a plan: its news item and the place of its file. */
public interface ClosingRecords {

    void add(WebItem item);

    Optional<WebItem> webItemOf(PlanId planId);

    void add(ArchiveFile file);

    /** @throws IllegalStateException if the plan's file was not archived */
    ArchiveFile archiveFileOf(PlanId planId);
}
