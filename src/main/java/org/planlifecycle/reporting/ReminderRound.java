package org.planlifecycle.reporting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.planlifecycle.deadline.LadderAction;
import org.planlifecycle.deadline.LadderStep;
import org.planlifecycle.deadline.LadderSteps;
import org.planlifecycle.deadline.ReminderLadder;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Goes through all silent units of a plan and does what the ladder says is due for each of them. */
@Service
public class ReminderRound {

    private final Plans plans;
    private final PlanUnits units;
    private final Reports reports;
    private final FollowUps followUps;
    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final Reminders reminders;
    private final Journal journal;
    private final ReportDays days;

    ReminderRound(Plans plans, PlanUnits units, Reports reports, FollowUps followUps, LadderSteps ladderSteps,
            ReminderLadder ladder, Reminders reminders, Journal journal, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.reports = reports;
        this.followUps = followUps;
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.reminders = reminders;
        this.journal = journal;
        this.days = days;
    }

    /** Which tasks people have to get now; a list that somebody already has a task for just grows. */
    public record Outcome(boolean callsNeeded, boolean listNeeded) {
    }

    public Outcome run(PlanId planId) {
        Plan plan = plans.get(planId);
        List<LadderStep> steps = steps(plan);
        Map<LadderAction, List<String>> toList = new TreeMap<>();
        Map<String, List<String>> done = new TreeMap<>();
        for (PlanUnit unit : silent(planId)) {
            Set<String> before = unit.lastStep() == null ? Set.of() : Set.of(unit.lastStep());
            for (LadderStep step : ladder.dueSteps(steps, unit.lastDay(), before, days.now())) {
                act(plan, unit, step, toList);
                done.computeIfAbsent(step.code(), code -> new ArrayList<>()).add(unit.unitCode());
                journal.record(planId, unit.unitCode(), Journal.ENGINE, "unitReminded", "Đôn đốc, mốc " + step.code());
            }
        }
        done.forEach((code, unitCodes) -> units.stepDone(planId, unitCodes, code));
        return new Outcome(list(planId, FollowUpKind.CALL, toList.get(LadderAction.PHONE_CALL)),
                list(planId, FollowUpKind.LISTING, toList.get(LadderAction.LIST_TO_STANDING_COMMITTEE)));
    }

    private List<LadderStep> steps(Plan plan) {
        return ladderSteps.stepsFor(plan.text().planType(), days.today());
    }

    /** Units that have their task and have handed nothing in; a report that waits for its check is no silence. */
    private List<PlanUnit> silent(PlanId planId) {
        Set<String> waiting = new HashSet<>(reports.waitingForCheck(planId));
        return units.open(planId).stream()
                .filter(unit -> unit.openedAt() != null && !waiting.contains(unit.unitCode())).toList();
    }

    private void act(Plan plan, PlanUnit unit, LadderStep step, Map<LadderAction, List<String>> toList) {
        switch (step.action()) {
            case MAIL_CONTACT -> reminders.mailContact(plan, unit, step);
            case MAIL_SECRETARY -> reminders.mailSecretary(plan, unit, step);
            case FORMAL_LETTER -> reminders.sendLetter(plan, unit, step);
            case PHONE_CALL, LIST_TO_STANDING_COMMITTEE ->
                    toList.computeIfAbsent(step.action(), action -> new ArrayList<>()).add(unit.unitCode());
        }
    }

    private boolean list(PlanId planId, FollowUpKind kind, List<String> unitCodes) {
        if (unitCodes == null) {
            return false;
        }
        boolean taskIsOpen = !followUps.open(planId, kind).isEmpty();
        followUps.list(planId, kind, unitCodes, days.now());
        return !taskIsOpen;
    }
}
