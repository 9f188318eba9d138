package org.planlifecycle.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Says in words when a task is due and how many days are left, by the days of the committee's zone. */
@Component
class DaysLeft {

    /** As many days as the list "Sắp đến hạn (3 ngày)" of Tasklist looks ahead. */
    private static final int SOON = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Clock clock;
    private final WorkingCalendar calendar;

    DaysLeft(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** "Chủ nhật, 07/03/2021"; empty for no due date. */
    String dueInWords(Instant due) {
        return due == null ? "" : PrintedDates.weekday(lastDay(due)) + ", " + DAY.format(lastDay(due));
    }

    TaskCard.Urgency urgency(Instant due) {
        if (due == null) {
            return TaskCard.Urgency.NONE;
        }
        if (isLate(due)) {
            return TaskCard.Urgency.LATE;
        }
        return days(due) <= SOON ? TaskCard.Urgency.SOON : TaskCard.Urgency.NORMAL;
    }

    /** "Còn 13 ngày (9 ngày làm việc)", "Hết hạn hôm nay", "Quá hạn 2 ngày". */
    String inWords(Instant due) {
        if (due == null) {
            return "Không đặt hạn";
        }
        long days = days(due);
        if (isLate(due)) {
            return days == 0 ? "Quá hạn từ hôm nay" : "Quá hạn %d ngày".formatted(-days);
        }
        return days == 0 ? "Hết hạn hôm nay" : "Còn %d ngày".formatted(days) + workingDays(lastDay(due));
    }

    private String workingDays(LocalDate lastDay) {
        LocalDate today = today();
        boolean known = calendar.knows(today.getYear()) && calendar.knows(lastDay.getYear());
        return known ? " (%d ngày làm việc)".formatted(calendar.workingDaysBetween(today, lastDay)) : "";
    }

    private boolean isLate(Instant due) {
        return !clock.instant().isBefore(due);
    }

    private long days(Instant due) {
        return ChronoUnit.DAYS.between(today(), lastDay(due));
    }

    /** A task that is due at midnight was in time until the end of the day before. */
    private LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusMillis(1), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
