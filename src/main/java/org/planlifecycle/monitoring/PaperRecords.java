package org.planlifecycle.monitoring;

import org.planlifecycle.kernel.PlanId;

/** The issued documents of plans, page by page. */
public interface PaperRecords {

    /** The newest first. */
    Page<PaperLine> of(PlanId planId, int page, int size);
}
