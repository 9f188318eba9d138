package org.planlifecycle.monitoring;

import java.time.Instant;
import java.util.List;

/** The consolidated figures as the progress page shows them; every number is written out as offices write it. */
public final class FigureViews {

    private FigureViews() {
    }

    /**
     * What can be looked at. Without a snapshot the figures were not taken yet.
     *
     * @param scopes of the newest snapshot
     */
    public record Overview(List<SnapshotLine> snapshots, List<ScopeLine> scopes) {
    }

    /** @param by the name of whoever it was taken for */
    public record SnapshotLine(int number, Instant at, String by, String reason, int units, int onTime, int late,
            int missing) {
    }

    /** @param level WHOLE, CLUSTER, KIND or UNIT */
    public record ScopeLine(String level, String key, String name) {
    }

    /** One consolidated table. */
    public record Table(String scope, List<PeriodLine> periods, List<Line> lines) {
    }

    /** A column. */
    public record PeriodLine(String code, String label) {
    }

    /**
     * @param cells one for each period; {@code null} where it is not asked for
     * @param years the whole years together, in words if they are not added
     */
    public record Line(String section, String code, String grade, String label, String unit, List<Cell> cells,
            String years) {
    }

    /** @param changed whether a unit's figure behind it reads otherwise by now */
    public record Cell(String text, int reported, int asked, boolean changed) {
    }

    /**
     * What one unit put into a figure.
     *
     * @param name as the unit was called when the plan was issued
     * @param countedUnder the unit that answers for it, if that is another one, else empty
     * @param value of a ratio both parts
     * @param nowValue what it reads by now, empty if it is the same
     * @param correction what was corrected, by whom and on what evidence; empty for a version of the unit itself
     */
    public record Origin(String code, String name, String countedUnder, String value, int version, String submittedBy,
            Instant submittedAt, boolean late, String checkedBy, Instant checkedAt, String correction, String missing,
            String nowValue, List<File> files) {
    }

    /** @param sha256 the fingerprint of its content */
    public record File(String id, String name, String kind, int version, String sha256) {
    }

    /** What a snapshot says otherwise than the one before it. */
    public record Difference(int older, int newer, String reason, List<Input> inputs, List<Change> figures) {
    }

    /** The cell of a unit that differs. */
    public record Input(String unitCode, String unitName, String indicator, String period, String old, String now,
            int oldVersion, int newVersion) {
    }

    /** The consolidated figure that differs. */
    public record Change(String scope, String code, String label, String period, String old, String now,
            List<String> units) {
    }

    /** A unit without an accepted report. */
    public record Missing(String code, String name, String cluster, String reason) {
    }
}
