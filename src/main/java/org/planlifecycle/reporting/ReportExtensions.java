package org.planlifecycle.reporting;

import java.util.Optional;
import org.planlifecycle.plan.PlanId;

/** All requests for more time. */
public interface ReportExtensions {

    void add(ReportExtension extension);

    /** Stores the answer to a request. */
    void decided(ReportExtension extension);

    Optional<ReportExtension> latest(PlanId planId, String unitCode);
}
