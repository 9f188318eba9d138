package org.planlifecycle.engine.expression;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.planlifecycle.deadline.LadderStep;
import org.planlifecycle.deadline.LadderSteps;
import org.planlifecycle.deadline.LadderWakeUps;
import org.planlifecycle.deadline.ReminderLadder;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** The timer of the reminder loop, as {@code ${ladder.nextMoment(planId)}} in the model. */
@Component("ladder")
public class Ladder {

    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final Plans plans;
    private final PlanUnits units;
    private final LadderWakeUps wakeUps;
    private final Clock clock;

    Ladder(LadderSteps ladderSteps, ReminderLadder ladder, Plans plans, PlanUnits units, LadderWakeUps wakeUps,
            Clock clock) {
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.plans = plans;
        this.units = units;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    /** When to look at the silent units of the plan again; always in the future. */
    public Date nextMoment(String planId) {
        Plan plan = plans.get(new PlanId(planId));
        Instant now = clock.instant();
        List<LadderStep> steps = ladderSteps.stepsFor(plan.text().planType(), LocalDate.now(clock));
        List<LocalDate> lastDays = units.open(plan.id()).stream().map(PlanUnit::lastDay).distinct().toList();
        Instant step = ladder.nextMoment(steps, lastDays, now);
        return Date.from(wakeUps.next(plan.id(), now).filter(step::isAfter).orElse(step));
    }
}
