package org.planlifecycle.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.Vietnam;

/** Days and times in the committee's zone, as the rehearsal writes them: every day and month with two digits. */
final class VietnamDay {

    private static final ZoneId ZONE = ZoneId.of(Vietnam.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private VietnamDay() {
    }

    static LocalDate of(Instant at) {
        return timeOf(at).toLocalDate();
    }

    static LocalDateTime timeOf(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    /** "08/03/2021". */
    static String printed(LocalDate day) {
        return DAY.format(day);
    }

    /** "Thứ Hai 08/03/2021". */
    static String withWeekday(LocalDate day) {
        return "%s %s".formatted(PrintedDates.weekday(day), printed(day));
    }

    /** "Thứ Hai 08/03/2021, 08:00". */
    static String withTime(Instant at) {
        return "%s, %s".formatted(withWeekday(of(at)), TIME.format(timeOf(at)));
    }
}
