package org.planlifecycle.reporting.persistence;

import static org.planlifecycle.plan.persistence.JdbcTimes.bind;
import static org.planlifecycle.plan.persistence.JdbcTimes.instant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.Consolidated;
import org.planlifecycle.reporting.ConsolidatedFigure;
import org.planlifecycle.reporting.Consolidations;
import org.planlifecycle.reporting.Grade;
import org.planlifecycle.reporting.Indicator;
import org.planlifecycle.reporting.ReportPeriod;
import org.planlifecycle.reporting.ReportRegimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Snapshots in the tables {@code consolidation} and {@code consolidated_cell}. */
@Repository
class JdbcConsolidations implements Consolidations {

    private static final String NO_GRADE = "";

    private final JdbcClient jdbc;
    private final ReportRegimes regimes;

    JdbcConsolidations(JdbcClient jdbc, ReportRegimes regimes) {
        this.jdbc = jdbc;
        this.regimes = regimes;
    }

    @Override
    public void replace(Consolidated taken) {
        String planId = taken.planId().value();
        jdbc.sql("delete from consolidated_cell where plan_id = ?").param(planId).update();
        jdbc.sql("delete from consolidation where plan_id = ?").param(planId).update();
        jdbc.sql("""
                insert into consolidation (plan_id, consolidated_at, units, on_time, late, missing)
                values (?, ?, ?, ?, ?, ?)""")
                .params(planId, bind(taken.at()), taken.units(), taken.onTime(), taken.late(), taken.missing())
                .update();
        taken.figures().forEach(figure -> jdbc.sql("""
                insert into consolidated_cell (plan_id, indicator_code, period, grade, amount) values (?, ?, ?, ?, ?)""")
                .params(planId, figure.indicator().code(), figure.period().code(),
                        figure.grade() == null ? NO_GRADE : figure.grade().name(), figure.amount()).update());
    }

    @Override
    public Consolidated get(PlanId planId) {
        List<ConsolidatedFigure> figures = figures(planId);
        return jdbc.sql("select * from consolidation where plan_id = ?").param(planId.value())
                .query((row, number) -> new Consolidated(planId, instant(row, "consolidated_at"),
                        row.getInt("units"), row.getInt("on_time"), row.getInt("late"), row.getInt("missing"),
                        figures)).optional()
                .orElseThrow(() -> new IllegalStateException("Plan '%s' is not consolidated".formatted(planId)));
    }

    private List<ConsolidatedFigure> figures(PlanId planId) {
        List<Indicator> all = regimes.inForce(planId).indicators();
        Map<String, Indicator> byCode = all.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return jdbc.sql("select * from consolidated_cell where plan_id = ?").param(planId.value())
                .query((row, number) -> new ConsolidatedFigure(byCode.get(row.getString("indicator_code")),
                        ReportPeriod.parse(row.getString("period")),
                        NO_GRADE.equals(row.getString("grade")) ? null : Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("amount")))
                .stream().sorted(Comparator.comparing(ConsolidatedFigure::period).thenComparing(
                        figure -> all.indexOf(figure.indicator())).thenComparing(
                        figure -> figure.grade() == null ? -1 : figure.grade().ordinal())).toList();
    }
}
