package org.planlifecycle.conference;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What the Standing Committee concludes from the conference, and the tasks that follow. */
public record Conclusion(PlanId planId, String text, String signedBy, List<FollowUp> followUps) {

    public Conclusion {
        followUps = List.copyOf(followUps);
    }

    public Conclusion with(List<FollowUp> changed) {
        return new Conclusion(planId, text, signedBy, changed);
    }
}
