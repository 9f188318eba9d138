package org.planlifecycle.document.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place and date as somebody printed them; day and month are empty where they are left open to be filled in by hand.
 *
 * @param place what stands before the date, with the comma
 */
record PrintedDate(String place, String dayOfMonth, String month, String year) {

    private static final String OPEN = "[.…_\\s]*";
    private static final Pattern TEXT = Pattern.compile("(?iu)^(.*?)\\bngày(" + OPEN + "|\\s*\\d{1,2}\\s*)tháng(" + OPEN
            + "|\\s*\\d{1,2}\\s*)năm\\s*(\\d{4}|" + OPEN + ")\\.?$");

    static Optional<PrintedDate> read(String text) {
        Matcher found = TEXT.matcher(text);
        return found.matches() && found.group(1).length() < 60
                ? Optional.of(new PrintedDate(found.group(1).strip(), digits(found.group(2)), digits(found.group(3)),
                        digits(found.group(4))))
                : Optional.empty();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    boolean isWhole() {
        return !dayOfMonth.isEmpty() && !month.isEmpty() && !year.isEmpty();
    }

    /** The day it names; empty where it is left open or there is no such day. */
    Optional<LocalDate> day() {
        try {
            return isWhole() ? Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month),
                    Integer.parseInt(dayOfMonth))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
