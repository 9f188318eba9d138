package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The bodies above, over time.
 *
 * @param all who is reported to
 * @param commending who is asked for commendations that are not this committee's to give
 */
public record Superiors(List<Superior> all, List<Superior> commending) {

    public Superiors {
        all = List.copyOf(all);
        commending = List.copyOf(commending);
    }

    public Superiors(List<Superior> all) {
        this(all, all);
    }

    /** The body to report to on that day. */
    public Superior on(LocalDate day) {
        return newest(all, day);
    }

    /** The body to ask for a commendation on that day. */
    public Superior commendingOn(LocalDate day) {
        return newest(commending, day);
    }

    private static Superior newest(List<Superior> superiors, LocalDate day) {
        return superiors.stream().filter(superior -> !superior.validFrom().isAfter(day))
                .max(Comparator.comparing(Superior::validFrom))
                .orElseThrow(() -> new IllegalStateException("No body above is recorded for " + day));
    }
}
