package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.report.FollowUpKind;

/** What each step of the ladder came to, counted separately in each place where the product keeps a trace of it. */
final class StepTable {

    private static final Set<String> NOT_CALLED = Set.of("REPORTED", "DROPPED");

    private final Traces traces;
    private final List<Line> lines;

    StepTable(Traces traces, Timeline timeline) {
        this.traces = traces;
        this.lines = traces.steps().stream().map(step -> line(step, timeline)).toList();
    }

    /**
     * One step.
     *
     * @param units times a unit was addressed, from the journal
     * @param marks of this step in the rows of the timeline
     * @param wanted mails the step should have made, by the directory
     * @param mailed times a unit was addressed by mail, from the outbox
     * @param letters from the document store
     * @param withdrawn letters that were asked for and never issued, from the list of those to sign
     * @param toCall units put on the list of calls
     * @param called those of them of which a call is on record; the others reported before they were called
     * @param escalated units put on the list for the Standing Committee
     */
    record Line(LadderStep step, long units, long marks, long wanted, long mailed, Mails mails, long letters,
            long withdrawn, long toCall, long called, long escalated) {
    }

    /**
     * Rows of the outbox by what became of them.
     *
     * @param failed given up as a mail, whether or not a paper letter took its place
     * @param waiting all others: no row has come to its end in any other way
     */
    record Mails(long sent, long dropped, long failed, long waiting) {

        static Mails of(List<Traces.MailRow> rows) {
            long sent = count(rows, Set.of("SENT"));
            long dropped = count(rows, Set.of("DROPPED"));
            long failed = count(rows, Set.of("FAILED", "PAPER"));
            return new Mails(sent, dropped, failed, rows.size() - sent - dropped - failed);
        }

        long all() {
            return sent + dropped + failed + waiting;
        }

        private static long count(List<Traces.MailRow> rows, Set<String> statuses) {
            return rows.stream().filter(row -> statuses.contains(row.status())).count();
        }
    }

    List<Line> lines() {
        return lines;
    }

    long sum(ToLongFunction<Line> column) {
        return lines.stream().mapToLong(column).sum();
    }

    /** Mails to units about their report, by status, over all steps. */
    Mails reminderMails() {
        return Mails.of(traces.mails().stream().filter(Traces.MailRow::isReportReminder).toList());
    }

    private Line line(LadderStep step, Timeline timeline) {
        List<JournalEntry> reminded = traces.reminded().stream()
                .filter(entry -> entry.step().equals(step.code())).toList();
        List<Traces.MailRow> mails = traces.mails().stream().filter(Traces.MailRow::isReportReminder)
                .filter(mail -> mail.stepCode().equals(step.code())).toList();
        return new Line(step, reminded.size(), marks(step, timeline), wanted(step),
                mails.stream().map(mail -> mail.unitCode() + " " + mail.step()).distinct().count(), Mails.of(mails),
                traces.letters().stream().filter(letter -> letter.step().equals(step.code())).count(),
                traces.withdrawn().stream().filter(letter -> letter.step().equals(step.code())).count(),
                listed(FollowUpKind.CALL, reminded).size(),
                listed(FollowUpKind.CALL, reminded).stream().filter(StepTable::wasCalled).count(),
                listed(FollowUpKind.LISTING, reminded).size());
    }

    private static long marks(LadderStep step, Timeline timeline) {
        return timeline.sections().stream().flatMap(section -> section.rows().stream())
                .flatMap(row -> row.cells().values().stream()).flatMap(List::stream)
                .filter(mark -> mark.kind().isStep() && mark.step().equals(step.code())).count();
    }

    private long wanted(LadderStep step) {
        return traces.recipients().stream().filter(written -> written.step().equals(step.code()))
                .mapToLong(Traces.Recipients::number).sum();
    }

    private List<Traces.FollowUpRow> listed(FollowUpKind kind, List<JournalEntry> reminded) {
        return traces.followUps().stream().filter(row -> row.kind().equals(kind.name()))
                .filter(row -> reminded.stream().anyMatch(entry -> entry.unitCode().equals(row.unitCode())
                        && row.isOpenAt(entry.at()))).toList();
    }

    private static boolean wasCalled(Traces.FollowUpRow row) {
        return row.result() != null && !NOT_CALLED.contains(row.result());
    }
}
