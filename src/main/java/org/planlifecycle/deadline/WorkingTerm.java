package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long one step may take.
 *
 * @param days negative before the anchor; never negative when counted from now
 * @param validFrom first day on which the term is in force
 * @param source the rule or usage behind it, in Vietnamese
 */
public record WorkingTerm(String termKey, int days, DaysKind daysKind, TermAnchor anchor, LocalDate validFrom,
        String source) {

    public WorkingTerm {
        Objects.requireNonNull(termKey, "termKey");
        Objects.requireNonNull(daysKind, "daysKind");
        Objects.requireNonNull(validFrom, "validFrom");
        if (anchor == TermAnchor.FROM_NOW && days < 0) {
            throw new IllegalArgumentException("Term '%s' cannot lie %d days before now".formatted(termKey, -days));
        }
    }
}
