package org.planlifecycle.reminder.units;

import java.util.List;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.IssuePermissions;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Puts letters of reminder before a person to sign; only where a dated rule of the house says so they go out at once. */
@Component
class LetterListing {

    private final IssuePermissions permissions;
    private final LettersToSign letters;
    private final ReminderLetters papers;
    private final LadderProcess process;
    private final ReportDays days;

    LetterListing(IssuePermissions permissions, LettersToSign letters, ReminderLetters papers, LadderProcess process,
            ReportDays days) {
        this.permissions = permissions;
        this.letters = letters;
        this.papers = papers;
        this.process = process;
        this.days = days;
    }

    void list(Plan plan, List<PlanUnit> units, String step) {
        if (permissions.permits(DocumentKind.REMINDER_LETTER, days.today())) {
            units.forEach(unit -> papers.send(plan, unit, new LetterToSign(unit.unitCode(), unit.lastDay(), step,
                    papers.presiding(), days.today()), Journal.ENGINE));
            return;
        }
        units.forEach(unit -> letters.list(plan.id(),
                new LetterToSign(unit.unitCode(), unit.lastDay(), step, null, null), days.now()));
        process.lettersListed(plan.id());
    }
}
