package org.planlifecycle.conference.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.BudgetLine;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.Dong;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Budgets in the tables {@code conference_budget} and {@code conference_budget_line}. */
@Repository
class JdbcBudgets implements Budgets {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcBudgets(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public Optional<Budget> find(PlanId planId) {
        return jdbc.sql("select * from conference_budget where plan_id = ?").param(planId.value())
                .query(this::map).optional();
    }

    @Override
    public Budget get(PlanId planId) {
        return find(planId).orElseThrow(
                () -> new IllegalStateException("No budget was estimated for plan '%s'".formatted(planId)));
    }

    @Override
    public void save(Budget budget) {
        jdbc.sql("delete from conference_budget_line where plan_id = ?").param(budget.planId().value()).update();
        jdbc.sql("delete from conference_budget where plan_id = ?").param(budget.planId().value()).update();
        jdbc.sql("""
                insert into conference_budget (plan_id, fund_source, estimated_by, status, reviewed_by, review_reason,
                  overrun_reason, settled_by) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(budget.planId().value(), budget.fundSource(), budget.estimatedBy(), budget.status().name(),
                        budget.reviewedBy(), budget.reviewReason(), budget.overrunReason(), budget.settledBy())
                .update();
        batches.batchUpdate("""
                insert into conference_budget_line (plan_id, position, item, quantity, unit_price, note, actual,
                  actual_note) values (?, ?, ?, ?, ?, ?, ?, ?)""", IntStream.range(0, budget.lines().size())
                .mapToObj(position -> row(budget.planId(), position, budget.lines().get(position))).toList());
    }

    private static Object[] row(PlanId planId, int position, BudgetLine line) {
        return new Object[] {planId.value(), position, line.item(), line.quantity(), line.unitPrice().amount(),
            line.note(), line.actual() == null ? null : line.actual().amount(), line.actualNote()};
    }

    private Budget map(ResultSet row, int number) throws SQLException {
        PlanId planId = new PlanId(row.getString("plan_id"));
        return new Budget(planId, row.getString("fund_source"), lines(planId), row.getString("estimated_by"),
                Budget.Status.valueOf(row.getString("status")), row.getString("reviewed_by"),
                row.getString("review_reason"), row.getString("overrun_reason"), row.getString("settled_by"));
    }

    private List<BudgetLine> lines(PlanId planId) {
        return jdbc.sql("select * from conference_budget_line where plan_id = ? order by position")
                .param(planId.value())
                .query((row, number) -> new BudgetLine(row.getString("item"), row.getInt("quantity"),
                        new Dong(row.getLong("unit_price")), row.getString("note"), actual(row),
                        row.getString("actual_note")))
                .list();
    }

    private static Dong actual(ResultSet row) throws SQLException {
        long amount = row.getLong("actual");
        return row.wasNull() ? null : new Dong(amount);
    }
}
