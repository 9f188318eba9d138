package org.planlifecycle.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Makes one set of figures of all accepted reports and keeps it: reports that come later no longer change it. */
@Service
public class Consolidation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int RATIO_DECIMALS = 1;

    private final Reports reports;
    private final PlanUnits units;
    private final Plans plans;
    private final ReportRegimes regimes;
    private final Consolidations consolidations;
    private final Journal journal;
    private final ReportDays days;

    Consolidation(Reports reports, PlanUnits units, Plans plans, ReportRegimes regimes,
            Consolidations consolidations, Journal journal, ReportDays days) {
        this.reports = reports;
        this.units = units;
        this.plans = plans;
        this.regimes = regimes;
        this.consolidations = consolidations;
        this.journal = journal;
        this.days = days;
    }

    public void consolidate(PlanId planId) {
        List<PlanUnit> all = units.of(planId);
        Set<String> lateUnits = reports.lateUnits(planId);
        List<PlanUnit> accepted = all.stream()
                .filter(unit -> unit.outcome() == PlanUnit.Outcome.ACCEPTED).toList();
        int late = (int) accepted.stream().filter(unit -> lateUnits.contains(unit.unitCode())).count();
        consolidations.replace(new Consolidated(planId, days.now(), all.size(), accepted.size() - late, late,
                all.size() - accepted.size(), figures(planId)));
        journal.record(planId, Journal.ENGINE, "reportsConsolidated",
                "Chốt số liệu: %d báo cáo đúng hạn, %d muộn, %d đơn vị không nộp."
                        .formatted(accepted.size() - late, late, all.size() - accepted.size()));
    }

    private List<ConsolidatedFigure> figures(PlanId planId) {
        Map<ReportPeriod, Map<String, Long>> sums = reports.sums(planId);
        Map<ReportPeriod, Map<String, Map<Grade, Long>>> grades = reports.gradeCounts(planId);
        ReportRegime regime = regimes.inForce(planId);
        List<ConsolidatedFigure> figures = new ArrayList<>();
        for (ReportPeriod period : regime.periods(plans.get(planId).period())) {
            regime.indicators().stream().filter(indicator -> indicator.isAskedFor(period)).forEach(
                    indicator -> figures.addAll(figures(indicator, period, sums.getOrDefault(period, Map.of()),
                            grades.getOrDefault(period, Map.of()))));
        }
        return figures;
    }

    private static List<ConsolidatedFigure> figures(Indicator indicator, ReportPeriod period, Map<String, Long> sums,
            Map<String, Map<Grade, Long>> grades) {
        return switch (indicator.rollUp()) {
            case SUM, SUM_PER_YEAR -> List.of(new ConsolidatedFigure(indicator, period, null,
                    BigDecimal.valueOf(sums.getOrDefault(indicator.code(), 0L))));
            case RATIO -> List.of(new ConsolidatedFigure(indicator, period, null, ratio(indicator, sums)));
            case COUNT_BY_GRADE -> counts(indicator, period, grades.getOrDefault(indicator.code(), Map.of()));
        };
    }

    /** A percentage of the sums; an average of the units' percentages would weigh small units too much. */
    private static BigDecimal ratio(Indicator indicator, Map<String, Long> sums) {
        long below = sums.getOrDefault(indicator.denominator(), 0L);
        return below == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(sums.getOrDefault(indicator.numerator(), 0L))
                .multiply(HUNDRED).divide(BigDecimal.valueOf(below), RATIO_DECIMALS, RoundingMode.HALF_UP);
    }

    private static List<ConsolidatedFigure> counts(Indicator indicator, ReportPeriod period,
            Map<Grade, Long> counts) {
        return Arrays.stream(Grade.values()).map(grade -> new ConsolidatedFigure(indicator, period, grade,
                BigDecimal.valueOf(counts.getOrDefault(grade, 0L)))).toList();
    }
}
