package org.planlifecycle.document.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month or quarter that a sentence names.
 *
 * @param start where its words begin
 * @param words as they stand there, with the word that binds them
 * @param from first day named
 * @param to last day named; the same for a day
 */
record DateMention(int start, String words, Bound bound, LocalDate from, LocalDate to) {

    /** How the word before a date binds it. */
    enum Bound { BEFORE, NO_LATER_THAN, PLAIN }

    private static final int MONTHS_OF_QUARTER = 3;
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private static final String LEAD = "(?:(?<before>trước)|(?<within>chậm nhất|muộn nhất|không quá|đến hết|tới hết|hết))?"
            + "(?: (?:là|vào|đến|hết|trong))?(?: ?\\d{1,2}(?: ?giờ|[hg]|:)(?: ?\\d{1,2}(?: ?phút)?)?,?)? ?";
    private static final String YEAR = "(?: ?[/.-] ?|,? năm )(?<year>[12]\\d{3})";
    private static final Pattern DAY = pattern(LEAD + "(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? )?(?<named>ngày )?"
            + "(?:(?:mùng|mồng) )?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})(?:" + YEAR + ")?");
    private static final Pattern MONTH = pattern(LEAD + "tháng (?<month>\\d{1,2})(?:" + YEAR + ")?");
    private static final Pattern QUARTER = pattern(LEAD + "quý (?<quarter>[1-4]|i{1,3}|iv)(?:" + YEAR + ")?");

    /** What stands before the date of another document: its number, its sign or the term of the body. */
    private static final Pattern CITATION = pattern("(?:số [\\p{L}\\p{N}/.-]+|[\\p{L}\\p{N}]+-[\\p{L}]{2,}(?:/[\\p{L}]+)*"
            + "|khóa [ivxlc]+\\)?),? ?$");

    /** The dates of a sentence that are not those of documents it cites; a missing year is the usual one. */
    static List<DateMention> in(String sentence, int usualYear) {
        List<DateMention> mentions = new ArrayList<>();
        add(mentions, DAY, sentence, usualYear);
        add(mentions, MONTH, sentence, usualYear);
        add(mentions, QUARTER, sentence, usualYear);
        return mentions;
    }

    boolean isOneDay() {
        return from.equals(to);
    }

    /** The last day that the words leave. */
    LocalDate lastDay() {
        return bound == Bound.BEFORE ? from.minusDays(1) : to;
    }

    private static void add(List<DateMention> mentions, Pattern form, String sentence, int usualYear) {
        Matcher found = form.matcher(sentence);
        while (found.find()) {
            boolean cited = CITATION.matcher(sentence.substring(0, found.start())).find();
            boolean read = mentions.stream().anyMatch(other -> other.covers(found.start()));
            if (!cited && !read && isDate(form, found)) {
                addIfReal(mentions, form, found, usualYear);
            }
        }
    }

    /** Two numbers are only a day and a month if a year or the word "ngày" says so. */
    private static boolean isDate(Pattern form, Matcher found) {
        return form != DAY || found.group("year") != null || found.group("named") != null;
    }

    private static void addIfReal(List<DateMention> mentions, Pattern form, Matcher found, int usualYear) {
        int year = found.group("year") == null ? usualYear : Integer.parseInt(found.group("year"));
        try {
            LocalDate from = first(form, found, year);
            LocalDate to = form == DAY ? from : YearMonth.from(from).plusMonths(form == QUARTER ? MONTHS_OF_QUARTER - 1L : 0)
                    .atEndOfMonth();
            mentions.add(new DateMention(found.start(), found.group().strip(), bound(found), from, to));
        } catch (DateTimeException impossible) {
            // A day that does not exist is no other date for the same thing; the format check is for that.
            return;
        }
    }

    private static LocalDate first(Pattern form, Matcher found, int year) {
        if (form == QUARTER) {
            String words = found.group("quarter").toLowerCase(Locale.ROOT);
            int quarter = ROMAN.contains(words) ? ROMAN.indexOf(words) : Integer.parseInt(words) - 1;
            return LocalDate.of(year, quarter * MONTHS_OF_QUARTER + 1, 1);
        }
        return LocalDate.of(year, Integer.parseInt(found.group("month")),
                form == DAY ? Integer.parseInt(found.group("day")) : 1);
    }

    private static Bound bound(Matcher found) {
        if (found.group("before") != null) {
            return Bound.BEFORE;
        }
        return found.group("within") != null ? Bound.NO_LATER_THAN : Bound.PLAIN;
    }

    private boolean covers(int position) {
        return position >= start && position < start + words.length();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}/])(?:" + words + ")(?![\\p{L}\\p{N}])(?![/.-]\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
