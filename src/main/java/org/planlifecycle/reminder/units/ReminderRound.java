package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Service;

/** Goes through all silent units of a plan and does what the ladder says is due for each of them. */
@Service
public class ReminderRound {

    private final Plans plans;
    private final PlanUnits units;
    private final Reports reports;
    private final SilentUnits silentUnits;
    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final LadderWork work;
    private final EscalationGate gate;
    private final LadderProcess process;
    private final ReportDays days;

    ReminderRound(Plans plans, PlanUnits units, Reports reports, SilentUnits silentUnits, LadderSteps ladderSteps,
            ReminderLadder ladder, LadderWork work, EscalationGate gate, LadderProcess process, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.reports = reports;
        this.silentUnits = silentUnits;
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.work = work;
        this.gate = gate;
        this.process = process;
        this.days = days;
    }

    /** Which tasks people have to get now; a list that somebody already has a task for just grows. */
    public record Outcome(boolean callsNeeded, boolean listNeeded) {
    }

    public Outcome run(PlanId planId) {
        Plan plan = plans.get(planId);
        Map<List<LadderStep>, List<PlanUnit>> due = due(plan);
        List<PlanUnit> held = new ArrayList<>();
        due.forEach((steps, reached) -> {
            if (EscalationGate.isEscalation(steps)) {
                List<PlanUnit> closed = gate.closedFor(planId, reached);
                held.addAll(closed);
                reached.removeAll(closed);
            }
            steps.forEach(step -> work.perform(plan, step, reached, LadderWork.Cause.ladder(step)));
        });
        gate.remindFirst(plan, held);
        return new Outcome(taskIsMissing(planId, FollowUpKind.CALL), taskIsMissing(planId, FollowUpKind.LISTING));
    }

    /** The steps that are due now with the units that have reached them; worked out once for units of one standing. */
    private Map<List<LadderStep>, List<PlanUnit>> due(Plan plan) {
        List<LadderStep> steps = ladderSteps.stepsFor(plan.text().planType(), days.today());
        Map<Standing, List<LadderStep>> known = new HashMap<>();
        Map<List<LadderStep>, List<PlanUnit>> due = new LinkedHashMap<>();
        for (PlanUnit unit : silent(plan.id())) {
            List<LadderStep> reached = known.computeIfAbsent(new Standing(unit.lastDay(), unit.lastStep()),
                    standing -> ladder.dueSteps(steps, standing.lastDay(), standing.done(), days.now()));
            if (!reached.isEmpty()) {
                due.computeIfAbsent(reached, none -> new ArrayList<>()).add(unit);
            }
        }
        return due;
    }

    private record Standing(LocalDate lastDay, String lastStep) {

        Set<String> done() {
            return lastStep == null ? Set.of() : Set.of(lastStep);
        }
    }

    /** Units that have their task and have handed nothing in; a report that waits for its check is no silence. */
    private List<PlanUnit> silent(PlanId planId) {
        Set<String> waiting = new HashSet<>(reports.waitingForCheck(planId));
        return units.open(planId).stream()
                .filter(unit -> unit.openedAt() != null && !waiting.contains(unit.unitCode())).toList();
    }

    private boolean taskIsMissing(PlanId planId, FollowUpKind kind) {
        return !silentUnits.listed(planId, kind).isEmpty() && !process.followUpTaskIsOpen(planId, kind);
    }
}
