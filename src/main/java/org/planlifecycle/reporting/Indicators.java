package org.planlifecycle.reporting;

import java.util.List;

/** The indicators that reports carry. */
public interface Indicators {

    /** All of them, in the order of the form. */
    List<Indicator> all();

    /** Those that such a reporter enters, in the order of the form. */
    default List<Indicator> enteredBy(ReporterKind kind) {
        return all().stream().filter(indicator -> indicator.isEnteredBy(kind)).toList();
    }
}
