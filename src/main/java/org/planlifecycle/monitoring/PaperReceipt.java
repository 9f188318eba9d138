package org.planlifecycle.monitoring;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.document.Way;

/**
 * Who got a paper by one line of its "Nơi nhận", how and when.
 *
 * @param line counted from 1; 0 gathers those whom no line names
 * @param way in words
 * @param goes the same, for the code
 * @param doneBy who saw to it by hand; {@code null} where nobody has or need not
 */
public record PaperReceipt(int line, String words, String way, Way goes, String doneBy, Instant doneAt, String note,
        List<Receiver> receivers) {

    /** Whether it is not known yet that the paper came there. */
    boolean isMissing() {
        return switch (goes) {
            case ARCHIVE -> false;
            case PAPER, WEBSITE -> doneAt == null;
            case MAIL, TASK -> receivers.isEmpty() || receivers.stream().anyMatch(one -> !one.isSent());
        };
    }

    /**
     * A mail that brought the paper.
     *
     * @param unit the code of the unit, empty for none
     * @param status as in the outbox
     * @param sentAt {@code null} unless it was sent
     */
    public record Receiver(String name, String unit, String status, Instant sentAt) {

        boolean isSent() {
            return sentAt != null;
        }
    }
}
