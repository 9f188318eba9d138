package org.planlifecycle.nomination;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What the offices said about the candidates of each plan. */
public interface CrossChecks {

    void add(PlanId planId, CheckingOffice office, List<CheckVerdict> verdicts, String checkedBy);

    /** By code and office. */
    List<CrossCheck> of(PlanId planId);

    /** One verdict and the office that gave it. */
    record CrossCheck(CheckingOffice office, CheckVerdict verdict) {
    }
}
