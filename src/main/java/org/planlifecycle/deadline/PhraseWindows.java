package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;

/** Reads which stretch of days a phrase names that names months, quarters or a year. */
class PhraseWindows {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF_YEAR = 6;
    private static final int MONTHS_OF_YEAR = 12;

    private final PhraseQuestions questions;

    PhraseWindows(PhraseQuestions questions) {
        this.questions = questions;
    }

    /** From the first day to the last, both inclusive. */
    record Window(NamedTime named, LocalDate first, LocalDate last) {

        static Window of(NamedTime named, YearMonth first, int months) {
            return new Window(named, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
        }
    }

    Window month(Matcher named) {
        return Window.of(NamedTime.MONTH, YearMonth.of(year(named), number(named, "month")), 1);
    }

    Window quarter(Matcher named) {
        return Window.of(NamedTime.QUARTER, firstMonth(year(named), named.group("quarter")), MONTHS_OF_QUARTER);
    }

    /** What the first month leaves unsaid is that of the last one. */
    Window months(Matcher named) {
        YearMonth first = YearMonth.of(fromYear(named), number(named, "fromMonth"));
        return span(NamedTime.MONTHS, Window.of(NamedTime.MONTH, first, 1), month(named));
    }

    Window quarters(Matcher named) {
        YearMonth first = firstMonth(fromYear(named), named.group("fromQuarter"));
        return span(NamedTime.QUARTERS, Window.of(NamedTime.QUARTER, first, MONTHS_OF_QUARTER), quarter(named));
    }

    Window halfYear(Matcher named) {
        boolean secondHalf = PhraseWords.small(named.group("half")).equals("cuối");
        return Window.of(NamedTime.HALF_YEAR, YearMonth.of(year(named), secondHalf ? MONTHS_OF_HALF_YEAR + 1 : 1),
                MONTHS_OF_HALF_YEAR);
    }

    Window wholeYear(Matcher named) {
        return Window.of(NamedTime.YEAR, YearMonth.of(year(named), 1), MONTHS_OF_YEAR);
    }

    private Window span(NamedTime named, Window first, Window last) {
        if (!first.first().isBefore(last.first())) {
            throw questions.endsBeforeItBegins(first.first(), last.last());
        }
        return new Window(named, first.first(), last.last());
    }

    private YearMonth firstMonth(int year, String quarter) {
        String words = PhraseWords.small(quarter);
        int number = Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : ROMAN.indexOf(words) + 1;
        if (number < 1 || number > ROMAN.size()) {
            throw questions.noSuchQuarter();
        }
        return YearMonth.of(year, (number - 1) * MONTHS_OF_QUARTER + 1);
    }

    private static int fromYear(Matcher named) {
        return named.group("fromYear") == null ? year(named) : number(named, "fromYear");
    }

    private static int year(Matcher named) {
        return number(named, "year");
    }

    private static int number(Matcher named, String group) {
        return Integer.parseInt(named.group(group));
    }
}
