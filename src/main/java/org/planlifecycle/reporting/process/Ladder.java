package org.planlifecycle.reporting.process;

import java.util.Date;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.ReminderRound;
import org.springframework.stereotype.Component;

/** The timer of the reminder loop, as {@code ${ladder.nextMoment(planId)}} in the model. */
@Component("ladder")
public class Ladder {

    private final ReminderRound round;

    Ladder(ReminderRound round) {
        this.round = round;
    }

    /** When to look at the silent units again; always in the future. */
    public Date nextMoment(String planId) {
        return Date.from(round.nextMoment(new PlanId(planId)));
    }
}
