package org.planlifecycle.document;

import java.time.LocalDate;

/** Dates as Party offices write them: a leading zero for days 1 to 9 and for months 1 and 2 only. */
public final class VietnameseDate {

    private VietnameseDate() {
    }

    /** For the head of a document: {@code ngày 05 tháng 02 năm 2021}. */
    public static String full(LocalDate day) {
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /** For running text: {@code 05/02/2021}, {@code 08/3/2021}. */
    public static String brief(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    private static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month <= 2 ? "0" + month : String.valueOf(month);
    }
}
