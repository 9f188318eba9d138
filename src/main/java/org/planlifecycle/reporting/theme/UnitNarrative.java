package org.planlifecycle.reporting.theme;

import org.planlifecycle.reporting.Narrative;

/** What one unit wrote in the version of its report that was accepted. */
public record UnitNarrative(String unitCode, String unitName, int version, Narrative narrative) {
}
