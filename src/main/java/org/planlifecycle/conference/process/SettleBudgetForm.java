package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.BudgetLine;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.ConferenceBudgeting;
import org.planlifecycle.conference.Dong;
import org.planlifecycle.conference.RowCodes;
import org.planlifecycle.conference.Spending;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office what was really spent on each line of the budget. */
@Component
class SettleBudgetForm extends ConferenceForm {

    private final Budgets budgets;
    private final ConferenceBudgeting budgeting;

    SettleBudgetForm(ConferenceFacts facts, Budgets budgets, ConferenceBudgeting budgeting) {
        super(facts, HoldConference.KEY, HoldConference.SETTLE_BUDGET, "settle-budget");
        this.budgets = budgets;
        this.budgeting = budgeting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        Budget budget = budgets.get(context.planId());
        return Map.of("fundSource", budget.fundSource(), "total", budget.total().text(), "lines",
                IntStream.range(0, budget.lines().size())
                        .mapToObj(position -> row(position, budget.lines().get(position))).toList());
    }

    private static Map<String, Object> row(int position, BudgetLine line) {
        return Map.of("code", RowCodes.of(position), "item", line.item(), "estimated", line.estimated().text(),
                "actual", line.estimated().amount());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<Spending> spendings = sent.rows("lines").stream().map(row -> new Spending(row.text("code"),
                new Dong(row.integer("actual")), row.text("note"))).toList();
        budgeting.settle(context.planId(), spendings, sent.text("overrunReason"), context.userId());
    }
}
