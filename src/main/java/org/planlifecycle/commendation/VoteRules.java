package org.planlifecycle.commendation;

import java.time.LocalDate;
import org.planlifecycle.plan.AwardForm;

/** The rules on how many members of the Standing Committee must agree. */
public interface VoteRules {

    Threshold threshold(AwardForm form, LocalDate on);
}
