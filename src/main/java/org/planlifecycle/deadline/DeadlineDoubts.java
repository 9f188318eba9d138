package org.planlifecycle.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Says why a last day that is about to bind somebody can hardly be meant: nothing is left of it, or its year is odd. */
public class DeadlineDoubts {

    private static final int FIRST_USUAL_YEAR = 2000;
    private static final int LAST_USUAL_YEAR = 2100;

    private final WorkingCalendar calendar;
    private final Clock clock;

    public DeadlineDoubts(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What speaks against a deadline, as the end of a sentence that begins with it; empty if nothing does. */
    public Optional<String> about(Deadline deadline) {
        boolean past = !deadline.dueAt().isAfter(clock.instant());
        return oddYear(deadline.lastDay()).or(() -> past ? Optional.of("đã qua") : noWorkingDayLeft(deadline.lastDay()));
    }

    /** The same for a last day that is named by itself and lies in the future. */
    public Optional<String> about(LocalDate lastDay) {
        return oddYear(lastDay).or(() -> noWorkingDayLeft(lastDay));
    }

    private static Optional<String> oddYear(LocalDate lastDay) {
        boolean usual = lastDay.getYear() >= FIRST_USUAL_YEAR && lastDay.getYear() <= LAST_USUAL_YEAR;
        return usual ? Optional.empty() : Optional.of("rơi vào năm %d, ngoài khoảng từ năm %d đến năm %d".formatted(
                lastDay.getYear(), FIRST_USUAL_YEAR, LAST_USUAL_YEAR));
    }

    private Optional<String> noWorkingDayLeft(LocalDate lastDay) {
        LocalDate lastWorkingDay = calendar.lastWorkingDayOnOrBefore(lastDay);
        return lastWorkingDay.isBefore(LocalDate.now(clock)) ? Optional.of(
                "không còn ngày làm việc nào vì ngày làm việc cuối cùng, %s, đã qua".formatted(
                        PrintedDates.withWeekday(lastWorkingDay))) : Optional.empty();
    }
}
