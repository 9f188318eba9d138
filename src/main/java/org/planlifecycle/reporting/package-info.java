/**
 * Collecting what the units report on a plan: opening one report per unit, submission, completeness check, return and
 * extension, the reminders in between, the decision at the cut-off, and the consolidated report that the Standing
 * Committee approves. Units, the propaganda department, the consulted departments and the Standing Committee take
 * part; the processes are {@code collect-reports}, {@code open-reports} and {@code collect-report}.
 */
package org.planlifecycle.reporting;
