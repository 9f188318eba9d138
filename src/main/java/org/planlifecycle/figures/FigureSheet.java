package org.planlifecycle.figures;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/**
 * A workbook of figures that a unit handed in and that was found free of blocking mistakes.
 *
 * @param regimeVersion the version of the regime that it answers to
 * @param size of the file, in bytes
 * @param sha256 of the file
 * @param uploadedBy who brought it; not somebody of the unit if it came by mail
 */
public record FigureSheet(String id, PlanId planId, String unitCode, String regime, int regimeVersion,
        FigureTable table, String fileName, long size, String sha256, String uploadedBy, Instant uploadedAt) {

    public boolean answersTo(ReportRegime other) {
        return regime.equals(other.code()) && regimeVersion == other.version();
    }

    /** What is said of one that was read under a form that has changed since; empty if it has not. */
    public Optional<String> whyOutdated(ReportRegime inForce) {
        return answersTo(inForce) ? Optional.empty() : Optional.of("Mẫu biểu số liệu đã thay đổi sau khi đơn vị nộp biểu;"
                + " hãy tải biểu mới ở thẻ Hồ sơ, điền rồi nộp lại.");
    }
}
