package org.planlifecycle.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one deadline phrase by its words, alone or inside the sentence it stands in. */
class PhraseReader {

    private final PhraseWords phrase;
    private final PhraseQuestions questions;
    private final PhraseWindows windows;

    PhraseReader(String phrase) {
        this.phrase = PhraseWords.of(phrase);
        this.questions = new PhraseQuestions(this.phrase);
        this.windows = new PhraseWindows(questions);
    }

    DeadlinePhrase read() {
        try {
            return readWords();
        } catch (DateTimeException impossible) {
            throw questions.noSuchDay();
        }
    }

    private DeadlinePhrase readWords() {
        for (Map.Entry<Pattern, Function<Matcher, DeadlinePhrase>> form : forms().entrySet()) {
            Matcher found = form.getKey().matcher(phrase.core());
            if (found.find()) {
                questions.requireNothingBeside(found.start(), found.end());
                return form.getValue().apply(found);
            }
        }
        throw questions.unreadable();
    }

    /** A form that may hold another one comes first. */
    private Map<Pattern, Function<Matcher, DeadlinePhrase>> forms() {
        Map<Pattern, Function<Matcher, DeadlinePhrase>> forms = new LinkedHashMap<>();
        forms.put(PhraseGrammar.COUNT, this::counted);
        forms.put(PhraseGrammar.RANGE, this::range);
        forms.put(PhraseGrammar.IN_MONTHS, found -> window(found, softOrFirm(found), windows.months(found)));
        forms.put(PhraseGrammar.IN_QUARTERS, found -> window(found, softOrFirm(found), windows.quarters(found)));
        forms.put(PhraseGrammar.IN_QUARTER, found -> window(found, rule(found), windows.quarter(found)));
        forms.put(PhraseGrammar.BY_DAY, this::dated);
        forms.put(PhraseGrammar.IN_MONTH, found -> window(found, rule(found), windows.month(found)));
        forms.put(PhraseGrammar.IN_HALF_YEAR, found -> window(found, rule(found), windows.halfYear(found)));
        forms.put(PhraseGrammar.IN_YEAR, found -> window(found, rule(found), windows.wholeYear(found)));
        return forms;
    }

    private DeadlinePhrase counted(Matcher count) {
        int days = number(count, "days");
        if (days == 0) {
            throw questions.noDayCounted();
        }
        DeadlineRule rule = count.group("working") == null
                ? DeadlineRule.CALENDAR_DAYS_AFTER : DeadlineRule.WORKING_DAYS_AFTER;
        LocalDate start = date(count);
        return new DeadlinePhrase(text(count), rule, NamedTime.DAY, start, start, null, days);
    }

    /** What the first day leaves unsaid is that of the last day. */
    private DeadlinePhrase range(Matcher range) {
        LocalDate last = date(range);
        int month = range.group("fromMonth") == null ? last.getMonthValue() : number(range, "fromMonth");
        int year = range.group("fromYear") == null ? last.getYear() : number(range, "fromYear");
        LocalDate first = LocalDate.of(year, month, number(range, "fromDay"));
        if (first.isAfter(last)) {
            throw questions.endsBeforeItBegins(first, last);
        }
        return new DeadlinePhrase(text(range), softOrFirm(range), NamedTime.RANGE, first, last, null, 0);
    }

    private DeadlinePhrase window(Matcher found, DeadlineRule rule, PhraseWindows.Window window) {
        return new DeadlinePhrase(text(found), rule, window.named(), window.first(), window.last(), null, 0);
    }

    private DeadlinePhrase dated(Matcher day) {
        LocalDate date = date(day);
        if (day.group("hour") == null) {
            return new DeadlinePhrase(text(day), rule(day), NamedTime.DAY, date, date, null, 0);
        }
        if (rule(day) == DeadlineRule.EXPECTED) {
            throw questions.hourOnlyExpected();
        }
        return new DeadlinePhrase(text(day), rule(day), NamedTime.HOUR, date, date, moment(day, date), 0);
    }

    /** The phrase as written; of a sentence only the words that are the deadline. */
    private String text(Matcher found) {
        boolean whole = found.start() == 0 && found.end() == phrase.core().length();
        return whole ? phrase.text().replaceAll("[ .;,]+$", "") : found.group();
    }

    private static LocalDateTime moment(Matcher day, LocalDate date) {
        int hour = number(day, "hour");
        int minute = day.group("minute") == null ? 0 : number(day, "minute");
        return hour == 24 && minute == 0 ? date.plusDays(1).atStartOfDay() : date.atTime(hour, minute);
    }

    private static DeadlineRule rule(Matcher matcher) {
        if (matcher.group("before") != null) {
            return DeadlineRule.BEFORE;
        }
        return softOrFirm(matcher);
    }

    private static DeadlineRule softOrFirm(Matcher matcher) {
        return matcher.group("expected") != null ? DeadlineRule.EXPECTED : DeadlineRule.NO_LATER_THAN;
    }

    private LocalDate date(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
        for (String group : new String[] {"weekday", "weekdayOf", "weekdayAfter"}) {
            String named = matcher.group(group);
            if (named != null && !PrintedDates.isWeekday(date, PhraseWords.small(named))) {
                throw questions.otherWeekday(date);
            }
        }
        return date;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
