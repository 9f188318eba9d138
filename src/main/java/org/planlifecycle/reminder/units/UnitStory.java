package org.planlifecycle.reminder.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What happened with the report of one unit.
 *
 * @param versions the first one first
 * @param extensions the first request first
 * @param mails about this unit, the newest first, not all if there are very many
 * @param calls the newest first
 */
public record UnitStory(List<Version> versions, List<Extension> extensions, List<MailLine> mails,
        List<LoggedCall> calls) {

    /** The ids of those who appear in it, each as often as it does. */
    public Stream<String> personIds() {
        return Stream.of(versions.stream().flatMap(one -> Stream.of(one.submittedBy(), Objects.toString(one.checkedBy(), ""))),
                extensions.stream().flatMap(one -> Stream.of(one.requestedBy(), Objects.toString(one.decidedBy(), ""))),
                mails.stream().map(MailLine::recipientId), calls.stream().map(LoggedCall::loggedBy))
                .flatMap(Function.identity()).filter(id -> !id.isEmpty());
    }

    /** One version of the report and what the check said; the check's fields are {@code null} while it waits. */
    public record Version(int number, String submittedBy, Instant submittedAt, boolean late, String outcome,
            String checkedBy, Instant checkedAt, String reason, LocalDate newLastDay) {
    }

    /** One request for more time; the answer's fields are {@code null} while it waits. */
    public record Extension(int number, String requestedBy, Instant requestedAt, String reason, LocalDate proposedDay,
            String decision, String decidedBy, Instant decidedAt, LocalDate oldLastDay, LocalDate grantedDay,
            String answer) {
    }

    /** One mail, without its text. */
    public record MailLine(String subject, String recipientId, String status, Instant createdAt, Instant sentAt) {
    }
}
