package org.planlifecycle.reminder.ladder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.planlifecycle.deadline.OfficeHours;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** The timers of the two ladders: {@code ${ladder.nextMoment(planId)}} for units, everyMorning() for officials. */
@Component("ladder")
public class Ladder {

    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final Plans plans;
    private final PlanUnits units;
    private final LadderWakeUps wakeUps;
    private final OfficeHours hours;
    private final Clock clock;

    Ladder(LadderSteps ladderSteps, ReminderLadder ladder, Plans plans, PlanUnits units, LadderWakeUps wakeUps,
            OfficeHours hours, Clock clock) {
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.plans = plans;
        this.units = units;
        this.wakeUps = wakeUps;
        this.hours = hours;
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

    /**
     * A cycle that comes each day when the office opens, rest days too, because a Saturday may be a swapped working
     * day: whoever is woken asks the calendar. It names the zone, unlike a cron cycle, and mornings that were missed
     * come as one.
     */
    public String everyMorning() {
        LocalDate today = LocalDate.now(clock);
        ZonedDateTime opening = hours.openingOn(today);
        ZonedDateTime first = opening.toInstant().isAfter(clock.instant()) ? opening : hours.openingOn(today.plusDays(1));
        return "R/%s/PT24H".formatted(first.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
}
