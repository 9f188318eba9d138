package org.planlifecycle.deadline;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/** The day on which somebody has to decide about the units of a plan that have not reported. */
public interface ReportCutOffs {

    /**
     * The later of the day that the working term gives and the day it was put off to.
     *
     * @param lastDay the last day of the plan's deadline (inclusive)
     */
    LocalDate cutOff(PlanId planId, LocalDate lastDay);

    /** Puts the decision off to that day. */
    void extend(PlanId planId, LocalDate to);
}
