package org.planlifecycle.consolidation;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;

/** What stands behind one consolidated figure: each unit's cells, the versions they came with, and what came after. */
public interface Lineage {

    /**
     * What each unit of a snapshot reported for these indicators in that period, by unit. A unit that reported
     * nothing is there with empty values.
     *
     * @param indicators one, or the two parts of a ratio
     */
    List<Row> of(PlanId planId, int snapshot, List<String> indicators, ReportPeriod period);

    /**
     * @param source the unit and the version that the snapshot took
     * @param values the numbers or grades, in the order asked for; empty text for what was not reported
     * @param submittedBy who handed that version in, or {@code null} without a report
     * @param correction the correction that made that version, or {@code null}
     * @param presentVersion the accepted version now, 0 for none
     * @param presentValues its values
     * @param evidence the files that came with that version or one before, for this figure or for the report as a whole
     */
    record Row(UnitSource source, List<String> values, String submittedBy, Instant submittedAt, String checkedBy,
            Instant checkedAt, FigureRestatement correction, int presentVersion, List<String> presentValues,
            List<Evidence> evidence) {

        public Row {
            values = List.copyOf(values);
            presentValues = List.copyOf(presentValues);
            evidence = List.copyOf(evidence);
        }

        /** Whether this figure reads otherwise now than when the snapshot was taken. */
        public boolean isChanged() {
            return !values.equals(presentValues);
        }
    }

    /**
     * One attached file.
     *
     * @param version the submission it went in with
     */
    record Evidence(String id, String unitCode, int version, String kind, String fileName, String sha256) {
    }
}
