package org.planlifecycle.conference.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.conference.Budget;
import org.planlifecycle.conference.BudgetLine;
import org.planlifecycle.conference.Budgets;
import org.planlifecycle.conference.ConferenceBudgeting;
import org.planlifecycle.conference.ConferenceTemplate;
import org.planlifecycle.conference.Dong;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Asks the office what the conference will cost, line by line. */
@Component
class EstimateBudgetForm extends ConferenceForm {

    private final ConferenceTemplate template;
    private final Budgets budgets;
    private final ConferenceBudgeting budgeting;

    EstimateBudgetForm(ConferenceFacts facts, ConferenceTemplate template, Budgets budgets,
            ConferenceBudgeting budgeting) {
        super(facts, PrepareConference.KEY, PrepareConference.ESTIMATE_BUDGET, "estimate-budget");
        this.template = template;
        this.budgets = budgets;
        this.budgeting = budgeting;
    }

    @Override
    Map<String, Object> prefill(FormContext context) {
        return budgets.find(context.planId()).map(EstimateBudgetForm::returned).orElseGet(this::usual);
    }

    private Map<String, Object> usual() {
        return Map.of("fundSource", template.fundSource(), "returnReason", "chưa có", "lines",
                template.budget().stream()
                .map(row -> line(row.item(), row.quantity(), row.unitPrice(), row.note())).toList());
    }

    private static Map<String, Object> returned(Budget budget) {
        return Map.of("fundSource", budget.fundSource(), "returnReason", budget.reviewReason(), "lines",
                budget.lines().stream()
                        .map(row -> line(row.item(), row.quantity(), row.unitPrice().amount(), row.note())).toList());
    }

    private static Map<String, Object> line(String item, int quantity, long unitPrice, String note) {
        return Map.of("item", item, "quantity", quantity, "unitPrice", unitPrice, "note", note);
    }

    @Override
    public void submit(Submission sent, FormContext context) {
        List<BudgetLine> lines = sent.rows("lines").stream().map(row -> new BudgetLine(row.text("item"),
                row.integer("quantity"), new Dong(row.integer("unitPrice")), row.text("note"))).toList();
        budgeting.estimate(context.planId(), sent.text("fundSource"), lines, sent.text("unusualReason"), context.userId());
    }
}
