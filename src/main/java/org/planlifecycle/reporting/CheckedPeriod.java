package org.planlifecycle.reporting;

import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.ReviewPeriod;

/** One period of a report with the numbers that its checks may look at. */
record CheckedPeriod(ReportPeriod period, Map<String, Integer> variables) {

    private static final String CUMULATIVE = "_cumulative";

    CheckedPeriod(FigureTable table, ReportPeriod period, Unit unit, ReviewPeriod review) {
        this(period, variables(table, period, unit, review));
    }

    private static Map<String, Integer> variables(FigureTable table, ReportPeriod period, Unit unit,
            ReviewPeriod review) {
        Map<String, Integer> variables = new HashMap<>(table.of(period).numbers());
        if (reachesBackToTheFirstYear(table, period, review)) {
            table.byPeriod().headMap(period).values().forEach(figures -> figures.numbers().forEach(
                    (code, number) -> variables.merge(code + CUMULATIVE, number, Integer::sum)));
            table.of(period).numbers().forEach(
                    (code, number) -> variables.merge(code + CUMULATIVE, number, Integer::sum));
        }
        // The register knows the unit as it is, not as it was years ago.
        if (period.equals(ReportPeriod.lastYearOf(review))) {
            variables.put("partyMembers", unit.partyMembers());
            variables.put("subCells", unit.subCells());
        }
        return variables;
    }

    private static boolean reachesBackToTheFirstYear(FigureTable table, ReportPeriod period, ReviewPeriod review) {
        for (int year = review.fromYear(); year < period.year(); year++) {
            if (!table.periods().contains(ReportPeriod.ofYear(year))) {
                return false;
            }
        }
        return true;
    }
}
