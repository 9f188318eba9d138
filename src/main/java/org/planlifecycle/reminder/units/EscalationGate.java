package org.planlifecycle.reminder.units;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailLog;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reminder.ladder.LadderAction;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderWakeUps;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Lets nobody above a unit hear of its silence before a reminder has been with the unit itself for long enough. */
@Component
class EscalationGate {

    private static final Set<LadderAction> ESCALATIONS = EnumSet.of(LadderAction.MAIL_SECRETARY,
            LadderAction.FORMAL_LETTER, LadderAction.LIST_TO_STANDING_COMMITTEE);
    private static final Duration TIME_TO_SEND = Duration.ofMinutes(30);

    private final DeliveredReminders delivered;
    private final Reminders reminders;
    private final MailLog mails;
    private final ReminderLadder ladder;
    private final LadderWakeUps wakeUps;
    private final Journal journal;
    private final ReportDays days;

    EscalationGate(DeliveredReminders delivered, Reminders reminders, MailLog mails, ReminderLadder ladder,
            LadderWakeUps wakeUps, Journal journal, ReportDays days) {
        this.delivered = delivered;
        this.reminders = reminders;
        this.mails = mails;
        this.ladder = ladder;
        this.wakeUps = wakeUps;
        this.journal = journal;
        this.days = days;
    }

    static boolean isEscalation(List<LadderStep> steps) {
        return steps.stream().anyMatch(step -> ESCALATIONS.contains(step.action()));
    }

    /** Those of these units that may not be escalated yet. */
    List<PlanUnit> closedFor(PlanId planId, List<PlanUnit> units) {
        DeliveredReminders.Standing standing = delivered.of(planId);
        Set<String> withoutAddress = reminders.withoutAddress(units);
        return units.stream().filter(unit -> !withoutAddress.contains(unit.unitCode())
                && standing.escalatableFrom(unit.unitCode()).filter(from -> !from.isAfter(days.now())).isEmpty())
                .toList();
    }

    /** Reminds those of the units that no reminder is on its way to, and has the ladder look again in time. */
    void remindFirst(Plan plan, List<PlanUnit> held) {
        DeliveredReminders.Standing standing = delivered.of(plan.id());
        Set<String> onTheWay = mails.waiting(plan.id(), Reminders.KIND);
        List<PlanUnit> toRemind = held.stream().filter(unit -> standing.lastTo(unit.unitCode()).isEmpty()
                && !onTheWay.contains(unit.unitCode())).toList();
        reminders.mailContacts(plan, toRemind, Reminders.FIRST);
        journal.recordAll(plan.id(), toRemind.stream().map(PlanUnit::unitCode).toList(), Journal.ENGINE,
                Deed.of("escalationHeld", "Chưa chuyển mốc cao hơn vì chưa có thư nhắc nào đến đơn vị; nhắc đơn vị trước.")
                        .atStep(Reminders.FIRST));
        Instant unknown = days.now().plus(standing.delay()).plus(TIME_TO_SEND);
        held.stream().map(unit -> standing.escalatableFrom(unit.unitCode()).orElse(unknown))
                .min(Instant::compareTo).map(ladder::inOfficeHours)
                .ifPresent(moment -> wakeUps.set(plan.id(), moment));
    }
}
