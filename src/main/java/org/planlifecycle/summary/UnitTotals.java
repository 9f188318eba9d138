package org.planlifecycle.summary;

import java.util.Map;

/**
 * What one unit reported over the whole years, of the figures that may be added up over years.
 *
 * @param counted whether its figures of that kind are added to those of the committee
 * @param totals by indicator code
 */
public record UnitTotals(String name, boolean counted, Map<String, Long> totals) {

    public UnitTotals {
        totals = Map.copyOf(totals);
    }
}
