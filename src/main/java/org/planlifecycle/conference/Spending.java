package org.planlifecycle.conference;

/** What was spent on the budget line with that code (its number in the budget, from 1). */
public record Spending(String code, Dong actual, String note) {
}
