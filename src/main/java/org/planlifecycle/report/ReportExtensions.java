package org.planlifecycle.report;

import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** All requests for more time. */
public interface ReportExtensions {

    void add(ReportExtension extension);

    /** Stores the answer to a request. */
    void decided(ReportExtension extension);

    Optional<ReportExtension> latest(PlanId planId, String unitCode);
}
