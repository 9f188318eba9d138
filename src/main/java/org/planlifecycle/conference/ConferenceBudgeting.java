package org.planlifecycle.conference;

import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Estimates, approves and settles what the conference costs. */
@Service
public class ConferenceBudgeting {

    private final Budgets budgets;
    private final UnusualNumbers unusual;
    private final Journal journal;

    ConferenceBudgeting(Budgets budgets, UnusualNumbers unusual, Journal journal) {
        this.budgets = budgets;
        this.unusual = unusual;
        this.journal = journal;
    }

    /** @param unusualReason why a number is as unusual as it is; empty for none */
    public void estimate(PlanId planId, String fundSource, List<BudgetLine> lines, String unusualReason, String actor) {
        Budget budget = Budget.estimate(planId, fundSource, lines, actor);
        unusual.requireUsualEstimate(budget, unusualReason);
        budgets.save(budget);
        journal.record(planId, actor, Deed.of("budgetEstimated",
                "Dự toán %s, nguồn: %s.".formatted(budget.total().text(), fundSource))
                .because("Lý do số khác thường", unusualReason));
    }

    public void review(PlanId planId, boolean approved, String reason, String actor) {
        Budget reviewed = budgets.get(planId).review(approved, reason, actor);
        budgets.save(reviewed);
        journal.record(planId, actor, Deed.of(approved ? "budgetApproved" : "budgetReturned",
                (approved ? "Duyệt dự toán %s." : "Trả lại dự toán %s.").formatted(reviewed.total().text()))
                .because(reason));
    }

    /** @param reason why more was spent than estimated, or far less; empty for none */
    public void settle(PlanId planId, List<Spending> spendings, String reason, String actor) {
        Budget budget = budgets.get(planId);
        RowCodes.requireAll("Thực chi", budget.lines().size(), spendings.stream().map(Spending::code).toList());
        List<BudgetLine> lines = new ArrayList<>();
        for (Spending spending : spendings) {
            lines.add(budget.lines().get(lines.size()).settled(spending.actual(), spending.note()));
        }
        Budget settled = budget.settle(lines, reason, actor);
        unusual.requireUsualSpending(settled, reason);
        budgets.save(settled);
        journal.record(planId, actor, Deed.of("budgetSettled", "Quyết toán %s trên dự toán %s.".formatted(
                settled.spent().text(), settled.total().text())).because("Lý do chênh lệch", reason));
    }
}
