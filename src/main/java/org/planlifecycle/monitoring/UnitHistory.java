package org.planlifecycle.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** What happened with the report of one unit. */
public interface UnitHistory {

    /** The first version first. */
    List<Version> versions(PlanId planId, String unitCode);

    /** The first request first. */
    List<Extension> extensions(PlanId planId, String unitCode);

    /** Mails about this unit, the newest first; at most {@link Page#LARGEST}. */
    List<MailLine> mails(PlanId planId, String unitCode);

    /** One version of the report and what the check said; the check's fields are {@code null} while it waits. */
    record Version(int number, String submittedBy, Instant submittedAt, boolean late, String outcome,
            String checkedBy, Instant checkedAt, String reason, LocalDate newLastDay) {
    }

    /** One request for more time; the decision's fields are {@code null} while it waits. */
    record Extension(int number, String requestedBy, Instant requestedAt, String reason, LocalDate proposedDay,
            String decision, String decidedBy, Instant decidedAt, LocalDate grantedDay, String answer) {
    }

    /** One mail, without its text. */
    record MailLine(String subject, String recipient, String status, Instant createdAt, Instant sentAt) {
    }
}
