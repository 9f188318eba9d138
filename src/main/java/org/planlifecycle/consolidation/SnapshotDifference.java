package org.planlifecycle.consolidation;

import java.util.List;
import org.planlifecycle.figures.ReportPeriod;

/**
 * What a snapshot says otherwise than the one before it.
 *
 * @param inputs the cells of units that differ
 * @param figures the consolidated figures that differ
 */
public record SnapshotDifference(Snapshot older, Snapshot newer, List<ChangedCells.Change> inputs,
        List<FigureChange> figures) {

    public SnapshotDifference {
        inputs = List.copyOf(inputs);
        figures = List.copyOf(figures);
    }

    /**
     * One figure that differs.
     *
     * @param old how it read, with how many units had it; {@code null} if there was no such line
     * @param now how it reads; {@code null} if there is no such line
     * @param units the units whose report or place changed it
     */
    public record FigureChange(Scope scope, FigureLine line, ReportPeriod period, LineCell old, LineCell now,
            List<String> units) {

        public FigureChange {
            units = List.copyOf(units);
        }
    }
}
