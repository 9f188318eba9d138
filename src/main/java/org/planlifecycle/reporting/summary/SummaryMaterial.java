package org.planlifecycle.reporting.summary;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.reporting.theme.ThemeMatrix;

/**
 * All that the consolidated report is generated from.
 *
 * @param closedOn the day on which the figures were taken
 * @param names of the units that reported, by code
 * @param unitSums the sums of each unit over all periods, by unit and indicator code
 * @param collectives how many collectives the units nominated
 * @param individuals how many individuals the units nominated
 */
public record SummaryMaterial(Plan plan, LocalDate closedOn, int units, int onTime, int late,
        List<MissingUnit> missing, ReviewFigures figures, List<ClusterLine> clusters, ThemeMatrix themes,
        Map<String, String> names, Map<String, Map<String, Long>> unitSums, int collectives, int individuals) {

    public SummaryMaterial {
        missing = List.copyOf(missing);
        clusters = List.copyOf(clusters);
        names = Map.copyOf(names);
        unitSums = Collections.unmodifiableSortedMap(new TreeMap<>(unitSums));
    }

    public int received() {
        return onTime + late;
    }
}
