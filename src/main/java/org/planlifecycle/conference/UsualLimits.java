package org.planlifecycle.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is unusual for a conference, over time. */
public record UsualLimits(List<UsualLimit> all) {

    public UsualLimits {
        all = List.copyOf(all);
    }

    UsualLimit on(LocalDate day) {
        return all.stream().filter(limit -> !limit.validFrom().isAfter(day))
                .max(Comparator.comparing(UsualLimit::validFrom))
                .orElseThrow(() -> new IllegalStateException("No usual limits are recorded for " + day));
    }
}
