package org.planlifecycle.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/** The hours of the committee's office, in the zone in which every date of the product is meant. */
public record OfficeHours(LocalTime opensAt, LocalTime closesAt, ZoneId zone) {

    public OfficeHours {
        Objects.requireNonNull(zone, "zone");
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("Office opens at %s, not before it closes at %s"
                    .formatted(opensAt, closesAt));
        }
    }

    /** When work begins on the day; reminders go out then. */
    public ZonedDateTime openingOn(LocalDate day) {
        return day.atTime(opensAt).atZone(zone);
    }

    /** When work ends on the day; tasks are due then. */
    public ZonedDateTime closingOn(LocalDate day) {
        return day.atTime(closesAt).atZone(zone);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
