package org.planlifecycle.issuance;

import java.util.List;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.ReviewPeriod;

/**
 * What the drafter wrote: the wording, the two dates as phrases, and the units it goes to.
 *
 * @param unitCodes the chosen units; empty for all that exist on the day of issue
 * @param acceptDoubtfulDates the drafter's explicit yes to dates that can hardly be meant
 * @param acceptContradictions the drafter's explicit yes to a wording that says other than the fields
 */
public record PlanDraft(PlanText text, ReviewPeriod period, String deadlinePhrase, String conferencePhrase,
        List<String> unitCodes, boolean acceptDoubtfulDates, boolean acceptContradictions) {

    public PlanDraft {
        unitCodes = List.copyOf(unitCodes);
    }
}
