package org.planlifecycle.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What happened with the report of one unit, from the tables of reporting and notification. */
public interface UnitStory {

    /** The first version first. */
    List<Version> versions(PlanId plan, String unit);

    /** The first request first. */
    List<Extension> extensions(PlanId plan, String unit);

    /** Mails about this unit, the newest first; at most 100. */
    List<MailLine> mails(PlanId plan, String unit);

    /** Calls to the unit, the newest first. */
    List<Call> calls(PlanId plan, String unit);

    /** One version of the report and what the check said; the check's fields are {@code null} while it waits. */
    record Version(int number, String submittedBy, Instant submittedAt, boolean late, String outcome,
            String checkedBy, Instant checkedAt, String reason, LocalDate newLastDay) {
    }

    /** One request for more time; the answer's fields are {@code null} while it waits. */
    record Extension(int number, String requestedBy, Instant requestedAt, String reason, LocalDate proposedDay,
            String decision, String decidedBy, Instant decidedAt, LocalDate oldLastDay, LocalDate grantedDay,
            String answer) {
    }

    /** One mail, without its text. */
    record MailLine(String subject, String recipientId, String status, Instant createdAt, Instant sentAt) {
    }

    /** One telephone call; the note is the caller's own. */
    record Call(Instant loggedAt, String loggedBy, String outcome, LocalDate promisedDay, String spokenTo,
            String note) {
    }
}
