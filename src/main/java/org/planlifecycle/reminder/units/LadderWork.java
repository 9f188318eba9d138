package org.planlifecycle.reminder.units;

import java.util.List;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.FollowUps;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Does what one step of the ladder says, for all units that have reached it. */
@Component
class LadderWork {

    private final Reminders reminders;
    private final LetterListing letters;
    private final FollowUps followUps;
    private final PlanUnits units;
    private final Journal journal;
    private final ReportDays days;

    LadderWork(Reminders reminders, LetterListing letters, FollowUps followUps, PlanUnits units, Journal journal, ReportDays days) {
        this.reminders = reminders;
        this.letters = letters;
        this.followUps = followUps;
        this.units = units;
        this.journal = journal;
        this.days = days;
    }

    /** Why a step is done: by whom, and what the journal says of it. */
    record Cause(String actor, Deed deed) {

        static Cause ladder(LadderStep step) {
            return new Cause(Journal.ENGINE, Deed.of("unitReminded", "Đôn đốc, mốc " + step.code()));
        }
    }

    void perform(Plan plan, LadderStep step, List<PlanUnit> reached, Cause cause) {
        if (reached.isEmpty()) {
            return;
        }
        List<String> unitCodes = reached.stream().map(PlanUnit::unitCode).toList();
        switch (step.action()) {
            case MAIL_CONTACT -> reminders.mailContacts(plan, reached, step.code());
            case MAIL_SECRETARY -> reminders.mailSecretaries(plan, reached, step.code());
            case FORMAL_LETTER -> letters.list(plan, reached, step.code());
            case PHONE_CALL -> followUps.list(plan.id(), FollowUpKind.CALL, unitCodes, days.now());
            case LIST_TO_STANDING_COMMITTEE ->
                    followUps.list(plan.id(), FollowUpKind.LISTING, unitCodes, days.now());
        }
        journal.recordAll(plan.id(), unitCodes, cause.actor(), cause.deed().atStep(step.code()));
        units.stepDone(plan.id(), unitCodes, step.code());
    }
}
