package org.planlifecycle.report;

import java.time.Instant;
import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * A unit's request for more time, and the answer.
 *
 * @param grantedDay the new last day if it was granted, else {@code null}
 * @param oldLastDay the last day before the answer; {@code null} while it waits
 * @param answer why it was refused, or a remark; {@code null} while it waits
 */
public record ReportExtension(PlanId planId, String unitCode, int number, String requestedBy, Instant requestedAt,
        String reason, LocalDate proposedDay, Decision decision, String decidedBy, Instant decidedAt,
        LocalDate grantedDay, String answer, LocalDate oldLastDay) {

    /** How far the request is. */
    public enum Decision {
        WAITING("Chờ trả lời"), GRANTED("Đồng ý"), REFUSED("Không đồng ý");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What users read. */
        public String label() {
            return label;
        }
    }

    static ReportExtension request(PlanId planId, String unitCode, int number, String by, Instant at, String reason,
            LocalDate proposedDay) {
        return new ReportExtension(planId, unitCode, number, by, at, reason, proposedDay, Decision.WAITING, null, null,
                null, null, null);
    }

    public boolean isGranted() {
        return decision == Decision.GRANTED;
    }

    /** Whether the unit got another day than it asked for. */
    public boolean isShortened() {
        return isGranted() && !grantedDay.equals(proposedDay);
    }

    public boolean isWaiting() {
        return decision == Decision.WAITING;
    }

    ReportExtension granted(String by, Instant at, LocalDate day, String remark, LocalDate presentLastDay) {
        return decided(Decision.GRANTED, by, at, day, remark, presentLastDay);
    }

    ReportExtension refused(String by, Instant at, String why, LocalDate presentLastDay) {
        return decided(Decision.REFUSED, by, at, null, why, presentLastDay);
    }

    private ReportExtension decided(Decision newDecision, String by, Instant at, LocalDate day, String words,
            LocalDate presentLastDay) {
        return new ReportExtension(planId, unitCode, number, requestedBy, requestedAt, reason, proposedDay,
                newDecision, by, at, day, words, presentLastDay);
    }
}
