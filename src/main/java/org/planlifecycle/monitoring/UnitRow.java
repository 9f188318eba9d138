package org.planlifecycle.monitoring;

/**
 * One line of the table of units.
 *
 * @param daysLate calendar days after the last day; 0 if not late
 * @param next what the reminder ladder does next about it; {@code null} if nothing
 */
public record UnitRow(UnitRecord unit, String stateLabel, String kindLabel, long daysLate, NextStep next) {
}
