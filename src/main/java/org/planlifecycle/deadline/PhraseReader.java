package org.planlifecycle.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one deadline phrase by its words. */
class PhraseReader {

    private static final String WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
    private static final String MONTH = "(?<month>\\d{1,2})(?: ?[/.-] ?|,? năm )(?<year>[12]\\d{3})";
    private static final String DAY = "(?:(?<weekday>" + WEEKDAY + "),? )?(?:ngày )?(?:(?<weekdayOf>" + WEEKDAY
            + "),? (?:ngày )?)?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )" + MONTH
            + "(?:,? ?\\(?(?<weekdayAfter>" + WEEKDAY + ")\\)?)?";
    private static final String HOUR = "(?:(?<hour>\\d{1,2})(?: ?giờ| ?[hg]|:)"
            + "(?: ?(?<minute>\\d{1,2})(?: ?phút|')?)?,? )?";
    private static final String LEAD = "(?:(?<before>trước)(?: lúc| thời điểm)?|(?<expected>dự kiến)(?: là| vào)?(?: trong)?"
            + "|(?:chậm nhất|muộn nhất|không (?:chậm|muộn) hơn|không quá)(?: là| vào)?(?: trong| đến hết| hết| lúc)?"
            + "|(?:đến hết|hết|trong)(?: trong)?) ";
    private static final Pattern BY_DAY = Pattern.compile(LEAD + HOUR + DAY);
    private static final Pattern BY_MONTH = Pattern.compile(LEAD + "tháng " + MONTH);
    private static final Pattern BY_COUNT = Pattern.compile(
            "(?:sau|trong(?: thời hạn| vòng)?|(?:chậm|muộn) nhất(?: là)?(?: sau| trong)?)"
                    + " (?<days>\\d{1,3})(?: \\(\\p{L}+(?: \\p{L}+)*\\))? ngày(?<working> làm việc)?,? (?:kể |tính )?từ " + DAY);

    private final PhraseWords phrase;
    private final PhraseQuestions questions;

    PhraseReader(String phrase) {
        this.phrase = PhraseWords.of(phrase);
        this.questions = new PhraseQuestions(this.phrase);
    }

    DeadlinePhrase read() {
        try {
            return readWords();
        } catch (DateTimeException impossible) {
            throw questions.noSuchDay();
        }
    }

    private DeadlinePhrase readWords() {
        Matcher count = BY_COUNT.matcher(phrase.words());
        if (count.matches()) {
            return counted(count);
        }
        Matcher month = BY_MONTH.matcher(phrase.words());
        if (month.matches()) {
            YearMonth named = YearMonth.of(number(month, "year"), number(month, "month"));
            return new DeadlinePhrase(phrase.text(), rule(month), named.atDay(1), named.atEndOfMonth(), null, 0);
        }
        Matcher day = BY_DAY.matcher(phrase.words());
        if (day.matches()) {
            return dated(day);
        }
        throw questions.unreadable();
    }

    private DeadlinePhrase counted(Matcher count) {
        int days = number(count, "days");
        if (days == 0) {
            throw questions.noDayCounted();
        }
        DeadlineRule rule = count.group("working") == null
                ? DeadlineRule.CALENDAR_DAYS_AFTER : DeadlineRule.WORKING_DAYS_AFTER;
        LocalDate start = date(count);
        return new DeadlinePhrase(phrase.text(), rule, start, start, null, days);
    }

    private DeadlinePhrase dated(Matcher day) {
        LocalDate date = date(day);
        LocalDateTime moment = day.group("hour") == null ? null : moment(day, date);
        if (moment != null && rule(day) == DeadlineRule.EXPECTED) {
            throw questions.hourOnlyExpected();
        }
        return new DeadlinePhrase(phrase.text(), rule(day), date, date, moment, 0);
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
        return matcher.group("expected") != null ? DeadlineRule.EXPECTED : DeadlineRule.NO_LATER_THAN;
    }

    private LocalDate date(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
        for (String group : new String[] {"weekday", "weekdayOf", "weekdayAfter"}) {
            String named = matcher.group(group);
            if (named != null && !PrintedDates.isWeekday(date, named)) {
                throw questions.otherWeekday(date);
            }
        }
        return date;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
