package org.planlifecycle.report;

import org.planlifecycle.kernel.PlanId;

/** What the reporting phase tells its processes. */
public interface ReportingProcess {

    /** A batch of units is to be opened. */
    void batchPlanned(PlanId planId, int batchNumber);

    /** A unit is asked for its report. */
    void reportRequested(PlanId planId, String unitCode);

    /** The unit's task is due at another time now. */
    void reportDueMoved(PlanId planId, String unitCode);

    /** Many units' tasks may be due at another time now. */
    void allReportsDueMoved(PlanId planId);

    /**
     * A unit may have been the last one. The waiting plan is woken after the caller's transaction has committed if no
     * unit is open then; said twice, or by two units at once, it is woken once.
     */
    void unitClosed(PlanId planId);

    /** This unit need not report any more; its task ends. */
    void unitReleased(PlanId planId, String unitCode);

    /**
     * The unit's open task goes to this person, who types in what the unit sent.
     *
     * @return false if somebody else has taken it
     */
    boolean reportTypedBy(PlanId planId, String unitCode, String userId);

    /** The units that are still open need not report any more. */
    void reportingClosed(PlanId planId);

    /** The plan is over before its time: nothing of it may go on. */
    void planCancelled(PlanId planId);

    /** The plan's deadline moved: its timers are to be set anew. */
    void planDeadlineMoved(PlanId planId);
}
