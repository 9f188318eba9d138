package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reminder.ladder.LadderStep;

/**
 * All that a campaign left in the product's own tables, as it stands there.
 *
 * @param planUnits how each unit's report stands
 * @param units the same units as the directory has them, with cluster and kind
 * @param steps the ladder in its order, and after it what is done outside it, if that was done: see {@link StepCode}
 * @param calls how many telephone calls are in the log of calls
 * @param recipients how many mails it should be, for each entry of the journal that says a unit was reminded by mail,
 *     and for each letter that was issued
 * @param withdrawn letters that were asked for and never issued
 */
record Traces(Plan plan, List<PlanUnit> planUnits, List<Unit> units, List<LadderStep> steps,
        List<JournalEntry> journal, List<Recipients> recipients, List<MailRow> mails, List<LetterRow> letters,
        List<WithdrawnLetter> withdrawn, List<FollowUpRow> followUps, List<ExtensionRow> extensions, List<VersionRow> versions, long calls) {

    static final String CALLED = "unitCalled";
    private static final Set<String> WITHDRAWN = Set.of("letterDropped", "letterRefused");

    /** How many people in the directory a step had to write to, for one unit. */
    record Recipients(String unitCode, String step, int number) {
    }

    /** A row of the outbox. */
    record MailRow(String unitCode, String kind, String step, String recipientId, String status) {

        static final String REMINDER = "report-reminder";
        /** To those who work in the committee's offices; not about a report. */
        static final String TASK_REMINDER = "task-reminder";

        boolean isReportReminder() {
            return REMINDER.equals(kind);
        }

        String stepCode() {
            return StepCode.ofMail(step);
        }
    }

    /** A formal letter of reminder in the document store. */
    record LetterRow(String unitCode, String step, Instant issuedAt) {
    }

    /** A letter of which the list of those to sign says that the unit reported first, or that nobody wanted it. */
    record WithdrawnLetter(String unitCode, String step) {
    }

    /** A unit on a list: of those to call, or of those that the Standing Committee looks at. */
    record FollowUpRow(String unitCode, String kind, Instant listedAt, Instant settledAt, String result) {

        boolean isOpenAt(Instant moment) {
            return !listedAt.isAfter(moment) && (settledAt == null || settledAt.isAfter(moment));
        }
    }

    /** A request for more time. */
    record ExtensionRow(String unitCode, String decision, LocalDate proposedDay, LocalDate grantedDay) {

        boolean isShortened() {
            return grantedDay != null && grantedDay.isBefore(proposedDay);
        }
    }

    /** A report as it was handed in. */
    record VersionRow(String unitCode, int number, Instant submittedAt, boolean late, String outcome,
            LocalDate newLastDay) {
    }

    /** The entries that say a letter came to nothing. */
    List<JournalEntry> lettersWithdrawn() {
        return journal.stream().filter(entry -> WITHDRAWN.contains(entry.action())).toList();
    }

    /** The entries that say a unit was reminded, by the ladder or by hand. */
    List<JournalEntry> reminded() {
        return journal.stream().filter(StepCode::isReminder).toList();
    }

    List<JournalEntry> entries(String action) {
        return journal.stream().filter(entry -> entry.action().equals(action)).toList();
    }
}
