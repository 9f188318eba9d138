package org.planlifecycle.conference;

/**
 * One line of the budget.
 *
 * @param actual what was really spent; {@code null} until it is settled
 * @param actualNote a note on that; {@code null} until it is settled
 */
public record BudgetLine(String item, int quantity, Dong unitPrice, String note, Dong actual, String actualNote) {

    public BudgetLine(String item, int quantity, Dong unitPrice, String note) {
        this(item, quantity, unitPrice, note, null, null);
    }

    public Dong estimated() {
        return unitPrice.times(quantity);
    }

    public BudgetLine settled(Dong spent, String spentNote) {
        return new BudgetLine(item, quantity, unitPrice, note, spent, spentNote);
    }
}
