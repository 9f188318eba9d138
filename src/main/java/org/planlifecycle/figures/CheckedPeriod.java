package org.planlifecycle.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.ReviewPeriod;

/** One period of a report with the numbers that its checks may look at. */
record CheckedPeriod(ReportPeriod period, Map<String, Integer> variables) {

    private static final String CUMULATIVE = "_cumulative";
    private static final String MEMBERS = "partyMembers";
    private static final String CELLS = "subCells";
    private static final Pattern NAME = Pattern.compile("#(\\w+)");

    CheckedPeriod(FigureTable table, ReportPeriod period, Unit unit, ReviewPeriod review) {
        this(period, variables(table, period, unit, review));
    }

    private static Map<String, Integer> variables(FigureTable table, ReportPeriod period, Unit unit,
            ReviewPeriod review) {
        Map<String, Integer> variables = new HashMap<>(table.of(period).numbers());
        if (reachesBackToTheFirstYear(table, period, review)) {
            addUp(table, period, variables);
        }
        // The register knows the unit as it is, not as it was years ago.
        if (period.equals(ReportPeriod.lastYearOf(review))) {
            variables.put(MEMBERS, unit.partyMembers());
            variables.put(CELLS, unit.subCells());
        }
        return variables;
    }

    /** A number that is missing in one of the periods cannot be added up. */
    private static void addUp(FigureTable table, ReportPeriod period, Map<String, Integer> variables) {
        Collection<Figures> before = table.byPeriod().headMap(period).values();
        table.of(period).numbers().forEach((code, number) -> {
            if (before.stream().allMatch(figures -> figures.numbers().containsKey(code))) {
                variables.put(code + CUMULATIVE, number
                        + before.stream().mapToInt(figures -> figures.numbers().get(code)).sum());
            }
        });
    }

    /** Whether every number of this period that the check looks at was reported. */
    boolean answers(Indicator.Check check) {
        return NAME.matcher(check.expression()).results().map(name -> name.group(1))
                .filter(name -> !name.endsWith(CUMULATIVE) && !name.equals(MEMBERS) && !name.equals(CELLS))
                .allMatch(variables::containsKey);
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
