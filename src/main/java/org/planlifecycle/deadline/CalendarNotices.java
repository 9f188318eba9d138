package org.planlifecycle.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says for which years the days off are only reckoned by precedent, because no official notice was recorded yet. */
public class CalendarNotices {

    /** How long before a year its notice is missed. */
    private static final String TERM = "calendarNotice";

    private final WorkingCalendar calendar;
    private final WorkingTerms terms;
    private final Clock clock;

    public CalendarNotices(WorkingCalendar calendar, WorkingTerms terms, Clock clock) {
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** A Vietnamese sentence if the notice of this year, or of the coming one once it is time for it, is missing. */
    public Optional<String> missing() {
        LocalDate today = LocalDate.now(clock);
        LocalDate newYear = LocalDate.of(today.getYear() + 1, 1, 1);
        return missingUntil(today.isBefore(terms.relativeTo(TERM, newYear)) ? today : newYear);
    }

    /** A Vietnamese sentence if the notice of any year from this one to that of the day is missing. */
    public Optional<String> missingUntil(LocalDate day) {
        List<Integer> years = IntStream.rangeClosed(LocalDate.now(clock).getYear(), day.getYear())
                .filter(year -> !calendar.occasionsWithoutNotice(year).isEmpty()).boxed().toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(("Chưa ghi thông báo nghỉ lễ chính thức năm %s (%s) nên ngày "
                + "làm việc của năm đó mới tính theo luật và tiền lệ; Văn phòng hãy cập nhật khi có thông báo.").formatted(
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                years.stream().flatMap(year -> calendar.occasionsWithoutNotice(year).stream()).distinct()
                        .collect(Collectors.joining("; "))));
    }
}
