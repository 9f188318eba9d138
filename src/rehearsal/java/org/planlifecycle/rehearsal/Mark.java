package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One thing that happened to one unit, or to the plan as a whole.
 *
 * @param unitCode empty for the plan as a whole
 * @param step the code of the ladder's step; empty for anything else
 * @param detail what and why, in the words of the journal
 */
record Mark(String unitCode, Instant at, MarkKind kind, String step, String detail) {

    Mark {
        Objects.requireNonNull(unitCode, "unitCode");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
    }

    LocalDate day() {
        return VietnamDay.of(at);
    }
}
