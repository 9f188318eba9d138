package org.planlifecycle.summary;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.plan.Plan;

/**
 * The one table of facts that sentences, tables, charts and appendices of the consolidated report are made from.
 *
 * @param snapshot which snapshot the figures are from
 * @param closedOn the day on which the figures were taken
 * @param totals what each unit was commended for over the whole years
 * @param collectives how many collectives the units nominated
 * @param individuals how many individuals the units nominated
 * @param thresholds from where on sentences judge
 */
public record SummaryMaterial(Plan plan, int snapshot, LocalDate closedOn, int units, int onTime, int late,
        List<MissingUnit> missing, ReviewFigures figures, List<ClusterLine> clusters, ThemeMatrix themes,
        List<UnitTotals> totals, int collectives, int individuals, Thresholds thresholds) {

    public SummaryMaterial {
        missing = List.copyOf(missing);
        clusters = List.copyOf(clusters);
        totals = List.copyOf(totals);
    }

    /** The same as if its figures had been taken on that day, when these thresholds were in force. */
    SummaryMaterial takenOn(LocalDate day, Thresholds inForce) {
        return new SummaryMaterial(plan, snapshot, day, units, onTime, late, missing, figures, clusters, themes, totals,
                collectives, individuals, inForce);
    }

    public int received() {
        return onTime + late;
    }

    /** Units that were closed before their own last day was over: they broke no deadline. */
    int closedBeforeDue() {
        return (int) missing.stream().filter(MissingUnit::beforeDue).count();
    }

    /** Units whose last day passed without a report. */
    int overdueMissing() {
        return missing.size() - closedBeforeDue();
    }
}
