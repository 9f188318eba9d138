package org.planlifecycle.consolidation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.consolidation.Sources;
import org.planlifecycle.consolidation.UnitSource;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where figures come from, by a constant number of statements beside one for each unit that was merged. */
@Repository
class JdbcSources implements Sources {

    private final JdbcClient jdbc;
    private final PlanUnits planUnits;
    private final Units units;

    JdbcSources(JdbcClient jdbc, PlanUnits planUnits, Units units) {
        this.jdbc = jdbc;
        this.planUnits = planUnits;
        this.units = units;
    }

    @Override
    public List<UnitSource> of(PlanId planId, LocalDate day) {
        Map<String, Standing> standing = standing(planId);
        Set<String> acknowledged = jdbc.sql("select unit_code from report_receipt where plan_id = ?")
                .param(planId.value()).query(String.class).set();
        Map<String, Unit> active = new HashMap<>();
        units.activeOn(day).forEach(unit -> active.put(unit.code(), unit));
        return planUnits.of(planId).stream().map(unit -> source(unit, answering(unit.unitCode(), active, day),
                standing.getOrDefault(unit.unitCode(), new Standing()), acknowledged)).toList();
    }

    private Unit answering(String unitCode, Map<String, Unit> active, LocalDate day) {
        Unit itself = active.get(unitCode);
        return itself != null ? itself
                : units.successorOf(unitCode, day).orElseGet(() -> units.get(unitCode, day));
    }

    private static UnitSource source(PlanUnit unit, Unit answering, Standing standing, Set<String> acknowledged) {
        return new UnitSource(unit.unitCode(), unit.unitName(), answering.code(), answering.name(),
                answering.cluster() == null ? 0 : answering.cluster(), answering.kind(), standing.accepted,
                standing.regimeVersion, standing.late,
                standing.accepted > 0 ? "" : standing.why(acknowledged.contains(unit.unitCode())),
                standing.accepted == 0 && unit.closedAt() != null && unit.closedAt().isBefore(unit.dueAt()),
                standing.collectives, standing.individuals);
    }

    private Map<String, Standing> standing(PlanId planId) {
        Map<String, Standing> standing = new HashMap<>();
        jdbc.sql("""
                select unit_code, version, outcome, late, regime_version, return_reason from report_overview
                where plan_id = ? order by unit_code, version""").param(planId.value())
                .query(row -> {
                    standing.computeIfAbsent(row.getString("unit_code"), code -> new Standing()).see(row);
                });
        jdbc.sql("""
                select unit_code, reason from journal_line where plan_id = ? and action = 'reportWaived'""")
                .param(planId.value())
                .query(row -> {
                    standing.computeIfAbsent(row.getString("unit_code"), code -> new Standing()).waived =
                            row.getString("reason");
                });
        jdbc.sql("""
                select n.unit_code, sum(case when n.nominee_kind = 'COLLECTIVE' then 1 else 0 end) as collectives,
                  sum(case when n.nominee_kind = 'INDIVIDUAL' then 1 else 0 end) as individuals
                from reported_nominee n join report_overview r on r.plan_id = n.plan_id and r.unit_code = n.unit_code
                  and r.version = n.version
                where n.plan_id = ? and r.outcome = 'ACCEPTED' group by n.unit_code""").param(planId.value())
                .query(row -> {
                    standing.get(row.getString("unit_code")).nominates(row.getInt("collectives"), row.getInt("individuals"));
                });
        return standing;
    }

    /** How one unit's report stands. */
    private static final class Standing {

        private int accepted;
        private int regimeVersion;
        private boolean late;
        private String lastOutcome;
        private String returnReason;
        private String waived;
        private int collectives;
        private int individuals;

        void see(ResultSet row) throws SQLException {
            late |= row.getBoolean("late");
            lastOutcome = row.getString("outcome");
            returnReason = row.getString("return_reason");
            if ("ACCEPTED".equals(lastOutcome)) {
                accepted = row.getInt("version");
                regimeVersion = row.getInt("regime_version");
            }
        }

        void nominates(int groups, int people) {
            collectives = groups;
            individuals = people;
        }

        String why(boolean acknowledged) {
            String told = waived == null ? "" : " Tổng hợp không có báo cáo của đơn vị. Lý do: " + waived;
            if ("RETURNED".equals(lastOutcome)) {
                return "Báo cáo bị trả lại, đơn vị không nộp lại. Lý do trả lại: %s%s".formatted(returnReason, told);
            }
            if ("WAITING".equals(lastOutcome)) {
                return "Báo cáo đã nộp nhưng chưa được kiểm tra." + told;
            }
            return (acknowledged ? "Đã xác nhận yêu cầu nhưng không nộp báo cáo."
                    : "Không nộp báo cáo, không xác nhận yêu cầu.") + told;
        }
    }
}
