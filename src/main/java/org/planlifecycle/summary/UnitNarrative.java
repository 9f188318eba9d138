package org.planlifecycle.summary;

import org.planlifecycle.report.Narrative;

/** What one unit wrote in the version of its report that was accepted. */
public record UnitNarrative(String unitCode, String unitName, int version, Narrative narrative) {
}
