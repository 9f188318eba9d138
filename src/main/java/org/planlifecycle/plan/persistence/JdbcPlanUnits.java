package org.planlifecycle.plan.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units of each plan in the table {@code plan_unit}. */
@Repository
class JdbcPlanUnits implements PlanUnits {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcPlanUnits(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void assign(PlanId planId, Collection<UnitSnapshot> units, ReportDeadline deadline) {
        Object due = JdbcTimes.bind(deadline.dueAt());
        batches.batchUpdate("""
                insert into plan_unit (plan_id, unit_code, unit_name, first_due_at, due_at, last_day)
                values (?, ?, ?, ?, ?, ?)""", units.stream().map(unit -> new Object[] {planId.value(), unit.code(),
                    unit.name(), due, due, deadline.lastDay()}).toList());
    }

    @Override
    public List<PlanUnit> of(PlanId planId) {
        return jdbc.sql("select * from plan_unit where plan_id = ? order by unit_code")
                .param(planId.value()).query(JdbcPlanUnits::map).list();
    }

    @Override
    public List<PlanUnit> some(PlanId planId, int after, int limit) {
        return jdbc.sql("""
                select * from plan_unit where plan_id = ? order by unit_code
                offset ? rows fetch next ? rows only""")
                .params(planId.value(), after, limit).query(JdbcPlanUnits::map).list();
    }

    @Override
    public List<PlanUnit> of(PlanId planId, Collection<String> unitCodes) {
        return unitCodes.isEmpty() ? List.of() : jdbc.sql("""
                select * from plan_unit where plan_id = :plan and unit_code in (:units) order by unit_code""")
                .param("plan", planId.value()).param("units", unitCodes).query(JdbcPlanUnits::map).list();
    }

    @Override
    public Optional<PlanUnit> find(PlanId planId, String unitCode) {
        return jdbc.sql("select * from plan_unit where plan_id = ? and unit_code = ?")
                .params(planId.value(), unitCode).query(JdbcPlanUnits::map).optional();
    }

    @Override
    public PlanUnit get(PlanId planId, String unitCode) {
        return find(planId, unitCode)
                .orElseThrow(() -> new IllegalStateException(
                        "Plan '%s' does not go to unit '%s'".formatted(planId, unitCode)));
    }

    @Override
    public void hold(PlanId planId, String unitCode) {
        jdbc.sql("select unit_code from plan_unit where plan_id = ? and unit_code = ? for update")
                .params(planId.value(), unitCode).query(String.class).single();
    }

    @Override
    public List<PlanUnit> open(PlanId planId) {
        return jdbc.sql("select * from plan_unit where plan_id = ? and closed_at is null order by unit_code")
                .param(planId.value()).query(JdbcPlanUnits::map).list();
    }

    @Override
    public void opened(PlanId planId, Collection<String> unitCodes, Instant at) {
        jdbc.sql("""
                update plan_unit set opened_at = :at
                where plan_id = :plan and unit_code in (:units) and opened_at is null""")
                .param("at", JdbcTimes.bind(at)).param("plan", planId.value()).param("units", unitCodes).update();
    }

    @Override
    public void moveDue(PlanId planId, String unitCode, Instant dueAt, LocalDate lastDay) {
        jdbc.sql("""
                update plan_unit set due_at = :due, last_day = :lastDay, last_step = null
                where plan_id = :plan and unit_code = :unit and closed_at is null""")
                .param("due", JdbcTimes.bind(dueAt)).param("lastDay", lastDay)
                .param("plan", planId.value()).param("unit", unitCode).update();
    }

    @Override
    public void moveAllDue(PlanId planId, Instant dueAt, LocalDate lastDay) {
        jdbc.sql("""
                update plan_unit set due_at = :due, last_day = :lastDay, last_step = null
                where plan_id = :plan and closed_at is null and due_at < :due""")
                .param("due", JdbcTimes.bind(dueAt)).param("lastDay", lastDay)
                .param("plan", planId.value()).update();
    }

    @Override
    public void amendDue(PlanId planId, ReportDeadline from, ReportDeadline to) {
        jdbc.sql("""
                update plan_unit set due_at = :due, last_day = :lastDay, last_step = null
                where plan_id = :plan and closed_at is null and (due_at < :due or due_at = :from)""")
                .param("due", JdbcTimes.bind(to.dueAt())).param("lastDay", to.lastDay())
                .param("from", JdbcTimes.bind(from.dueAt())).param("plan", planId.value()).update();
    }

    @Override
    public boolean close(PlanId planId, String unitCode, PlanUnit.Outcome outcome, Instant at) {
        return jdbc.sql("""
                update plan_unit set closed_at = :at, outcome = :outcome
                where plan_id = :plan and unit_code = :unit and closed_at is null""")
                .param("at", JdbcTimes.bind(at)).param("outcome", outcome.name())
                .param("plan", planId.value()).param("unit", unitCode).update() == 1;
    }

    @Override
    public List<PlanUnit> closeAll(PlanId planId, PlanUnit.Outcome outcome, Instant at) {
        List<PlanUnit> open = jdbc.sql("""
                select * from plan_unit where plan_id = ? and closed_at is null order by unit_code for update""")
                .param(planId.value()).query(JdbcPlanUnits::map).list();
        jdbc.sql("update plan_unit set closed_at = :at, outcome = :outcome where plan_id = :plan and closed_at is null")
                .param("at", JdbcTimes.bind(at)).param("outcome", outcome.name()).param("plan", planId.value()).update();
        return open;
    }

    @Override
    public void stepDone(PlanId planId, Collection<String> unitCodes, String step) {
        jdbc.sql("update plan_unit set last_step = :step where plan_id = :plan and unit_code in (:units)")
                .param("step", step).param("plan", planId.value()).param("units", unitCodes).update();
    }

    @Override
    public boolean allClosed(PlanId planId) {
        return jdbc.sql("select 1 from plan_unit where plan_id = ? and closed_at is null fetch first 1 rows only")
                .param(planId.value()).query(Integer.class).optional().isEmpty();
    }

    private static PlanUnit map(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new PlanUnit(new PlanId(row.getString("plan_id")), row.getString("unit_code"),
                row.getString("unit_name"), JdbcTimes.instant(row, "first_due_at"), JdbcTimes.instant(row, "due_at"),
                JdbcTimes.day(row, "last_day"), JdbcTimes.instant(row, "opened_at"),
                JdbcTimes.instant(row, "closed_at"), outcome == null ? null : PlanUnit.Outcome.valueOf(outcome),
                row.getString("last_step"));
    }
}
