package org.planlifecycle.reporting.persistence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.Grade;
import org.planlifecycle.reporting.ReportPeriod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the figures of a plan's accepted reports. */
@Repository
class ReportTotals {

    private final JdbcClient jdbc;

    ReportTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ReportPeriod, Map<String, Long>> sums(PlanId planId) {
        Map<ReportPeriod, Map<String, Long>> sums = new HashMap<>();
        jdbc.sql("""
                select f.period, f.indicator_code, sum(f.amount) as total from report_cell f
                  join report_version r on r.plan_id = f.plan_id and r.unit_code = f.unit_code
                    and r.version = f.version
                where r.plan_id = ? and r.outcome = 'ACCEPTED' and f.amount is not null
                group by f.period, f.indicator_code""")
                .param(planId.value())
                .query(row -> {
                    sums.computeIfAbsent(ReportPeriod.parse(row.getString("period")), period -> new HashMap<>())
                            .put(row.getString("indicator_code"), row.getLong("total"));
                });
        return sums;
    }

    Map<ReportPeriod, Map<String, Map<Grade, Long>>> gradeCounts(PlanId planId) {
        Map<ReportPeriod, Map<String, Map<Grade, Long>>> counts = new HashMap<>();
        jdbc.sql("""
                select f.period, f.indicator_code, f.grade, count(*) as units from report_cell f
                  join report_version r on r.plan_id = f.plan_id and r.unit_code = f.unit_code
                    and r.version = f.version
                where r.plan_id = ? and r.outcome = 'ACCEPTED' and f.grade is not null
                group by f.period, f.indicator_code, f.grade""")
                .param(planId.value())
                .query(row -> {
                    counts.computeIfAbsent(ReportPeriod.parse(row.getString("period")), period -> new HashMap<>())
                            .computeIfAbsent(row.getString("indicator_code"), code -> new EnumMap<>(Grade.class))
                            .put(Grade.valueOf(row.getString("grade")), row.getLong("units"));
                });
        return counts;
    }
}
