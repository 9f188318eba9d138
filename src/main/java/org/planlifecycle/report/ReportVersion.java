package org.planlifecycle.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;

/**
 * One version of a unit's report; each submission makes a new one and none is ever changed but for its check.
 *
 * @param number 1 for the first submission
 * @param late whether it came at or after the due instant of its day
 * @param regime code of the report regime it answers to
 * @param regimeVersion the version of that regime
 * @param explanation why figures that draw a warning are right; empty if none did
 */
public record ReportVersion(PlanId planId, String unitCode, int number, String submittedBy, Instant submittedAt,
        boolean late, String regime, int regimeVersion, Narrative narrative, FigureTable figures, String explanation,
        List<Exemplar> nominations, Check check) {

    public ReportVersion {
        nominations = List.copyOf(nominations);
    }

    /** How far the completeness check is. */
    public enum Outcome {
        WAITING("Chờ kiểm tra"),
        ACCEPTED("Đã chấp nhận"),
        RETURNED("Đã trả lại"),
        /** Accepted once; a correction of the office has taken its place. */
        REPLACED("Đã được điều chỉnh");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** What users read. */
        public String label() {
            return label;
        }
    }

    /**
     * The completeness check.
     *
     * @param by who checked; {@code null} while it waits
     * @param returnReason why it was returned, else {@code null}
     * @param newLastDay until when the unit has time again, else {@code null}
     * @param remarks what is asked to be mended, part by part; none unless it was returned
     */
    public record Check(Outcome outcome, String by, Instant at, String returnReason, LocalDate newLastDay,
            List<ReportRemark> remarks) {

        public static final Check WAITING = new Check(Outcome.WAITING, null, null, null, null, List.of());

        public Check {
            remarks = List.copyOf(remarks);
        }
    }

    public boolean isWaiting() {
        return check.outcome() == Outcome.WAITING;
    }

    public boolean isReturned() {
        return check.outcome() == Outcome.RETURNED;
    }

    public ReportVersion accepted(String by, Instant at) {
        return checked(new Check(Outcome.ACCEPTED, by, at, null, null, List.of()));
    }

    public ReportVersion returned(String by, Instant at, String reason, LocalDate newLastDay,
            List<ReportRemark> remarks) {
        return checked(new Check(Outcome.RETURNED, by, at, reason, newLastDay, remarks));
    }

    /** The same once a correction has taken its place; who accepted it stays written. */
    public ReportVersion replaced() {
        return checked(new Check(Outcome.REPLACED, check.by(), check.at(), null, null, List.of()));
    }

    private ReportVersion checked(Check newCheck) {
        return new ReportVersion(planId, unitCode, number, submittedBy, submittedAt, late, regime, regimeVersion,
                narrative, figures, explanation, nominations, newCheck);
    }
}
