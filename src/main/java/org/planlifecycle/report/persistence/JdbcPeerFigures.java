package org.planlifecycle.report.persistence;

import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.figures.PeerFigures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets the database find the quartiles: one statement, over so many units at most that each report can be asked. */
@Repository
class JdbcPeerFigures implements PeerFigures {

    private final JdbcClient jdbc;
    private final UnusualFigureSettings settings;

    JdbcPeerFigures(JdbcClient jdbc, UnusualFigureSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Map<Cell, Spread> spreads(PlanId planId, String exceptUnit) {
        Map<Cell, Spread> spreads = new HashMap<>();
        jdbc.sql("""
                select p.indicator_code, p.period, count(*) as units,
                  percentile_cont(0.25) within group (order by p.per_member) as lower_quartile,
                  percentile_cont(0.5) within group (order by p.per_member) as median,
                  percentile_cont(0.75) within group (order by p.per_member) as upper_quartile
                from (
                  select c.indicator_code, c.period, cast(c.amount as double precision) / s.amount as per_member
                  from report_cell c
                    join (select unit_code, max(version) as version from report_version where plan_id = :plan
                      and unit_code <> :unit group by unit_code order by max(submitted_at) desc, unit_code
                      limit :most) l on l.unit_code = c.unit_code and l.version = c.version
                    join report_cell s on s.plan_id = c.plan_id and s.unit_code = c.unit_code
                      and s.version = c.version and s.period = c.period and s.indicator_code = :size
                  where c.plan_id = :plan and c.amount is not null and s.amount > 0
                ) p
                group by p.indicator_code, p.period""")
                .param("plan", planId.value()).param("unit", exceptUnit).param("size", SIZE)
                .param("most", settings.peersAtMost())
                .query(row -> {
                    spreads.put(new Cell(row.getString("indicator_code"),
                            ReportPeriod.parse(row.getString("period"))),
                            new Spread(row.getInt("units"), row.getDouble("lower_quartile"),
                                    row.getDouble("median"), row.getDouble("upper_quartile")));
                });
        return spreads;
    }
}
