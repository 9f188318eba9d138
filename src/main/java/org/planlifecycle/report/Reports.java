package org.planlifecycle.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;

/** All reports of the units, in all their versions. */
public interface Reports {

    void acknowledge(Acknowledgement acknowledgement);

    Optional<Acknowledgement> acknowledgement(PlanId planId, String unitCode);

    void add(ReportVersion version);

    /** Stores the outcome of a version's check. */
    void checked(ReportVersion version);

    /** Marks a version of a report as the correction of another one, made by the office and not by the unit. */
    void corrects(PlanId planId, String unitCode, int version, int corrected);

    Optional<ReportVersion> latest(PlanId planId, String unitCode);

    /** All versions of a unit's report, the first one first. */
    List<ReportVersion> of(PlanId planId, String unitCode);

    /** Codes of the units whose report waits for its check, in order. */
    List<String> waitingForCheck(PlanId planId);

    /** Codes of the units whose last report was returned. */
    Set<String> returned(PlanId planId);
}
