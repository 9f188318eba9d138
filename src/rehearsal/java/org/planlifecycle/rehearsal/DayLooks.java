package org.planlifecycle.rehearsal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.RestDayKind;

/** How the column of a day looks, and what it says under the mouse. */
final class DayLooks {

    private final Timeline timeline;

    DayLooks(Timeline timeline) {
        this.timeline = timeline;
    }

    String styles(LocalDate day) {
        return styles(day, Map.of());
    }

    /** @param ownLastDays last days of the one unit whose row it is */
    String styles(LocalDate day, Map<LocalDate, String> ownLastDays) {
        List<String> styles = new ArrayList<>();
        timeline.restDay(day).ifPresent(rest -> styles.add(isWeekend(rest) ? "rest" : "rest holiday"));
        if (day.equals(timeline.deadline())) {
            styles.add("deadline");
        }
        if (ownLastDays.containsKey(day)) {
            styles.add("own");
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            styles.add("mon");
        }
        return String.join(" ", styles);
    }

    /** "Thứ Tư 21/04/2021, nghỉ: Giỗ Tổ Hùng Vương". */
    String title(LocalDate day) {
        String rest = timeline.restDay(day).map(found -> isWeekend(found) ? ", nghỉ hằng tuần"
                : ", nghỉ: " + found.name()).orElse("");
        return VietnamDay.withWeekday(day) + rest
                + (day.equals(timeline.deadline()) ? ", ngày cuối của thời hạn" : "");
    }

    /** Of a cell: only what is special about it; empty for an ordinary working day. */
    String title(LocalDate day, Map<LocalDate, String> ownLastDays) {
        if (ownLastDays.containsKey(day)) {
            return "Hết hạn của riêng đơn vị: ngày %s (%s)".formatted(VietnamDay.printed(day), ownLastDays.get(day));
        }
        return timeline.restDay(day).map(rest -> title(day)).orElse("");
    }

    private static boolean isWeekend(RestDay day) {
        return day.kind() == RestDayKind.WEEKLY_REST;
    }
}
