package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Sets units whose last day moved back on the ladder, so that only steps still to come are done. */
@Component
public class LadderRestart {

    private final Plans plans;
    private final PlanUnits units;
    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final ReportDays days;

    LadderRestart(Plans plans, PlanUnits units, LadderSteps ladderSteps, ReminderLadder ladder, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.days = days;
    }

    /** Counts the steps that would have been due before now as done: the unit was told of its new day instead. */
    public void skipPast(PlanId planId, String unitCode, LocalDate lastDay) {
        skipPast(planId, List.of(unitCode), lastDay);
    }

    private void skipPast(PlanId planId, Collection<String> unitCodes, LocalDate lastDay) {
        String planType = plans.get(planId).text().planType();
        if (!unitCodes.isEmpty()) {
            ladder.dueStep(ladderSteps.stepsFor(planType, days.today()), lastDay, Set.of(), days.now())
                    .ifPresent(step -> units.stepDone(planId, unitCodes, step.code()));
        }
    }

    /** The same for every open unit that stands at the beginning of the ladder for that day. */
    public void skipPastForAll(PlanId planId, LocalDate lastDay) {
        List<String> moved = units.open(planId).stream()
                .filter(unit -> unit.lastStep() == null && unit.lastDay().equals(lastDay))
                .map(PlanUnit::unitCode).toList();
        skipPast(planId, moved, lastDay);
    }
}
