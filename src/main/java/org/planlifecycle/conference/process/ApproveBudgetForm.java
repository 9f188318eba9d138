package org.planlifecycle.conference.process;

import java.util.Map;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.ConferenceBudgeting;
import org.planlifecycle.directory.People;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the Standing Committee to approve the budget or send it back. */
@Component
class ApproveBudgetForm extends ConferenceForm {

    private static final String APPROVE = "APPROVE";

    private final Budgets budgets;
    private final People people;
    private final ConferenceBudgeting budgeting;

    ApproveBudgetForm(ConferenceFacts facts, Budgets budgets, People people, ConferenceBudgeting budgeting) {
        super(facts, PrepareConference.KEY, PrepareConference.APPROVE_BUDGET, "approve-budget");
        this.budgets = budgets;
        this.people = people;
        this.budgeting = budgeting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        Budget budget = budgets.get(context.planId());
        return Map.of("fundSource", budget.fundSource(), "total", budget.total().text(), "estimatedBy",
                people.displayName(budget.estimatedBy()), "budgetLines", budget.lines().stream()
                        .map(line -> Map.of("item", line.item(), "quantity", line.quantity(), "unitPrice",
                                line.unitPrice().text(), "amount", line.estimated().text()))
                        .toList());
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        boolean approved = APPROVE.equals(sent.text("decision"));
        budgeting.review(context.planId(), approved, sent.text("reason"), context.userId());
        context.set(PrepareConference.BUDGET_APPROVED, approved);
    }
}
