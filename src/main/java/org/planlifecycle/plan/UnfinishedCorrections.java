package org.planlifecycle.plan;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** What has to be brought to its end before a plan may be closed; a phase that corrects something answers. */
public interface UnfinishedCorrections {

    /** What is unfinished, as the first half of a sentence; empty if nothing is. */
    Optional<String> of(PlanId planId);
}
