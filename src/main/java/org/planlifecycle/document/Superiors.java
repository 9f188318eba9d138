package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The bodies above, over time. */
public record Superiors(List<Superior> all) {

    public Superiors {
        all = List.copyOf(all);
    }

    /** The body to report to on that day. */
    public Superior on(LocalDate day) {
        return all.stream().filter(superior -> !superior.validFrom().isAfter(day))
                .max(Comparator.comparing(Superior::validFrom))
                .orElseThrow(() -> new IllegalStateException("Nobody to report to is recorded for " + day));
    }
}
