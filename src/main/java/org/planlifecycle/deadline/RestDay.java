package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One dated exception of the working calendar with its Vietnamese name and the source that justifies it.
 *
 * @param source the law or notice, in Vietnamese
 */
public record RestDay(LocalDate day, String name, RestDayKind kind, RestDayStatus status, String source) {

    public RestDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        if (name == null || name.isBlank() || source == null || source.isBlank()) {
            throw new IllegalArgumentException("Rest day %s needs a name and a source".formatted(day));
        }
    }

    boolean isInForce() {
        return status == RestDayStatus.ENACTED || status == RestDayStatus.PRECEDENT;
    }

    boolean isTakenBack() {
        return status == RestDayStatus.WITHDRAWN;
    }

    boolean isSwappedWorkingDay() {
        return kind == RestDayKind.SWAPPED_WORKING_DAY;
    }
}
