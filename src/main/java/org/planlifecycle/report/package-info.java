/**
 * Collecting what the units report on a plan: opening one report per unit, submission with its files, completeness check,
 * return and extension, and the decision at the cut-off. Units, the propaganda department and the Standing Committee take
 * part; the processes are {@code collect-reports}, {@code open-reports} and {@code collect-report}.
 */
package org.planlifecycle.report;
