package org.planlifecycle.reminder.units;

import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.IssuePermissions;
import org.planlifecycle.engine.batch.Batches;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reminder.units.LettersToSign.State;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Puts letters of reminder before a person to sign; only where a dated rule of the house says so they go out at once. */
@Component
class LetterListing {

    private final IssuePermissions permissions;
    private final LettersToSign letters;
    private final ReminderLetters papers;
    private final LadderProcess process;
    private final Batches batches;
    private final ReportDays days;

    LetterListing(IssuePermissions permissions, LettersToSign letters, ReminderLetters papers, LadderProcess process,
            Batches batches, ReportDays days) {
        this.permissions = permissions;
        this.letters = letters;
        this.papers = papers;
        this.process = process;
        this.batches = batches;
        this.days = days;
    }

    void list(Plan plan, List<PlanUnit> units, String step) {
        if (permissions.permits(DocumentKind.REMINDER_LETTER, days.today())) {
            String presiding = papers.presiding();
            letters.list(plan.id(), unsigned(units, step).map(letter -> letter.signed(presiding, days.today())
                    .sealed(Journal.ENGINE)).toList(), State.SEALED, days.now());
            batches.begin(plan.id(), LetterSending.KEY);
            return;
        }
        letters.list(plan.id(), unsigned(units, step).toList(), State.LISTED, days.now());
        process.lettersListed(plan.id());
    }

    private static Stream<LetterToSign> unsigned(List<PlanUnit> units, String step) {
        return units.stream().map(unit -> LetterToSign.unsigned(unit.unitCode(), unit.lastDay(), step));
    }
}
