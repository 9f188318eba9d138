package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes dates as Party offices print them. */
public final class PrintedDates {

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");

    private PrintedDates() {
    }

    /** "08/3/2021", "15/02/2021": a leading zero for days 1 to 9, and for months only for 1 and 2. */
    public static String formatDate(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "%02d" : "%d";
        return ("%02d/" + month + "/%d").formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** "Thứ Hai" to "Chủ nhật". */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** Whether the words name the weekday of the date: "thứ sáu", "thứ 6", in small letters. */
    static boolean isWeekday(LocalDate date, String words) {
        String numbered = "thứ %d".formatted(date.getDayOfWeek().getValue() + 1);
        return words.equals(weekday(date).toLowerCase(Locale.ROOT)) || words.equals(numbered);
    }

    /** "Thứ Sáu, ngày 05/3/2021". */
    static String withWeekday(LocalDate date) {
        return weekday(date) + ", ngày " + formatDate(date);
    }
}
