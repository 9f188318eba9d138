package org.planlifecycle.consolidation;

import java.time.Instant;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * The wish to correct one figure of one unit after the figures were taken. Immutable: a decision gives the decided one.
 *
 * @param oldValue the number or grade that the accepted report has; empty if it has none
 * @param newValue the number or grade that takes its place
 * @param evidence what proves it, in words
 * @param remark what whoever decided said, or {@code null}
 * @param version the version of the report that carries it, once it was approved; before {@code null}
 */
public record FigureRestatement(String id, PlanId planId, String unitCode, String indicatorCode, ReportPeriod period,
        String oldValue, String newValue, String reason, String evidence, String proposedBy, Instant proposedAt,
        Status status, String decidedBy, Instant decidedAt, String remark, Integer version) {

    /** How far it is. */
    public enum Status { PROPOSED, APPROVED, REFUSED }

    FigureRestatement approved(String by, Instant at, String words, int newVersion) {
        return decided(Status.APPROVED, by, at, words, newVersion);
    }

    FigureRestatement refused(String by, Instant at, String words) {
        return decided(Status.REFUSED, by, at, words, null);
    }

    private FigureRestatement decided(Status as, String by, Instant at, String words, Integer newVersion) {
        if (status != Status.PROPOSED) {
            throw new Refusal("Đề nghị điều chỉnh này đã được xử lý; hãy tải lại danh sách công việc.");
        }
        if (by.equals(proposedBy)) {
            throw new Refusal("Người đề nghị điều chỉnh số liệu không được tự phê duyệt; hãy để người khác phê duyệt.");
        }
        return new FigureRestatement(id, planId, unitCode, indicatorCode, period, oldValue, newValue, reason, evidence,
                proposedBy, proposedAt, as, by, at, words, newVersion);
    }
}
