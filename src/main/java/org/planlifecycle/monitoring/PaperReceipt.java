package org.planlifecycle.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * Who got a paper by one line of its "Nơi nhận", how and when.
 *
 * @param line counted from 1; 0 gathers those whom no line names
 * @param way in words
 * @param doneBy who saw to it by hand; {@code null} where nobody has or need not
 */
public record PaperReceipt(int line, String words, String way, String doneBy, Instant doneAt, String note,
        List<Receiver> receivers) {

    /**
     * A mail that brought the paper.
     *
     * @param unit the code of the unit, empty for none
     * @param status as in the outbox
     * @param sentAt {@code null} unless it was sent
     */
    public record Receiver(String name, String unit, String status, Instant sentAt) {
    }
}
