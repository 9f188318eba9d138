package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanStatus;
import org.planlifecycle.plan.PlanUnit;

/** What a rehearsal comes to; its line is the contract that scripts read. */
record RehearsalResult(boolean closed, int units, long onTime, long late, long missing, long reminders,
        long escalations, int days) {

    /**
     * Counts from what the product itself wrote down: a unit is on time if the report that was accepted came before
     * the unit's own due instant. Reminders are the times that a step of the ladder addressed a unit, escalations are
     * those of them that put the unit on the Standing Committee's list: two sums of the table of steps.
     */
    static RehearsalResult of(Rehearsal.Played played, List<PlanUnit> units, List<JournalEntry> journal,
            StepTable steps) {
        Map<String, Instant> submitted = new HashMap<>();
        journal.stream().filter(entry -> entry.action().equals("reportSubmitted"))
                .forEach(entry -> submitted.merge(entry.unitCode(), entry.at(), (a, b) -> a.isAfter(b) ? a : b));
        long accepted = units.stream().filter(unit -> unit.outcome() == PlanUnit.Outcome.ACCEPTED).count();
        long onTime = units.stream().filter(unit -> unit.outcome() == PlanUnit.Outcome.ACCEPTED
                && submitted.get(unit.unitCode()).isBefore(unit.dueAt())).count();
        long missing = units.stream().filter(unit -> unit.outcome() == PlanUnit.Outcome.MISSING).count();
        return new RehearsalResult(played.plan().status() == PlanStatus.CLOSED, units.size(), onTime,
                accepted - onTime, missing, steps.sum(StepTable.Line::units), steps.sum(StepTable.Line::escalated),
                played.days());
    }

    String line(double seconds) {
        return "rehearsal units=%d on_time=%d late=%d missing=%d reminders=%d escalations=%d days=%d seconds=%s"
                .formatted(units, onTime, late, missing, reminders, escalations, days,
                        String.format(Locale.ROOT, "%.1f", seconds));
    }
}
