package org.planlifecycle.deadline;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.plan.Refusal;

/** Reads one deadline phrase by its words. */
class PhraseReader {

    private static final String DAY = "(?:ngày )?(?<day>\\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\\d{1,2})"
            + "(?: ?[/.-] ?| năm )(?<year>[12]\\d{3})";
    private static final String HOUR = "(?:(?<hour>\\d{1,2})(?: ?giờ| ?h|:)"
            + "(?: ?(?<minute>\\d{1,2})(?: ?phút)?)?,? )?";
    private static final String LEAD = "(?:(?<before>trước)(?: lúc)?|(?<expected>dự kiến)(?: là| vào)?(?: trong)?"
            + "|(?:chậm nhất|muộn nhất|đến hết|hết|trong)(?: là| vào)?(?: trong| đến hết| lúc)?) ";
    private static final Pattern BY_DAY = Pattern.compile(LEAD + HOUR + DAY);
    private static final Pattern BY_MONTH =
            Pattern.compile(LEAD + "tháng (?<month>\\d{1,2})(?: ?[/.-] ?| năm )(?<year>[12]\\d{3})");
    private static final Pattern BY_COUNT = Pattern.compile(
            "(?:sau|trong(?: thời hạn| vòng)?|chậm nhất(?: là)?(?: sau)?) (?<days>\\d{1,3}) ngày"
                    + "(?<working> làm việc)?,? (?:kể )?từ " + DAY);
    private static final Pattern ANY_DATE = Pattern.compile("\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}");
    private static final Pattern SHORT_DATE = Pattern.compile(".*[/.-] ?\\d{1,2}|.*tháng \\d{1,2}");

    private final String text;
    private final String words;

    PhraseReader(String phrase) {
        String composed = Normalizer.normalize(phrase == null ? "" : phrase, Normalizer.Form.NFC);
        text = composed.replaceAll("[\\s\\u00a0]+", " ").strip();
        words = text.toLowerCase(Locale.ROOT).replaceAll("[ .;,]+$", "");
    }

    DeadlinePhrase read() {
        try {
            return readWords();
        } catch (DateTimeException impossible) {
            throw new Refusal("Hạn “%s” nêu ngày, giờ không có thật; đề nghị kiểm tra lại ngày, tháng, năm."
                    .formatted(text));
        }
    }

    private DeadlinePhrase readWords() {
        Matcher count = BY_COUNT.matcher(words);
        if (count.matches()) {
            return counted(count);
        }
        Matcher month = BY_MONTH.matcher(words);
        if (month.matches()) {
            YearMonth named = YearMonth.of(number(month, "year"), number(month, "month"));
            return new DeadlinePhrase(text, rule(month), named.atDay(1), named.atEndOfMonth(), null, 0);
        }
        Matcher day = BY_DAY.matcher(words);
        if (day.matches()) {
            return dated(day);
        }
        throw unreadable();
    }

    private DeadlinePhrase counted(Matcher count) {
        int days = number(count, "days");
        if (days == 0) {
            throw new Refusal("Hạn “%s” phải cách ít nhất một ngày; đề nghị ghi lại số ngày.".formatted(text));
        }
        DeadlineRule rule = count.group("working") == null
                ? DeadlineRule.CALENDAR_DAYS_AFTER : DeadlineRule.WORKING_DAYS_AFTER;
        LocalDate start = date(count);
        return new DeadlinePhrase(text, rule, start, start, null, days);
    }

    private DeadlinePhrase dated(Matcher day) {
        LocalDate date = date(day);
        LocalDateTime moment = day.group("hour") == null ? null : moment(day, date);
        if (moment != null && rule(day) == DeadlineRule.EXPECTED) {
            throw new Refusal("Mốc dự kiến “%s” không kèm giờ; đề nghị chỉ ghi ngày hoặc tháng.".formatted(text));
        }
        return new DeadlinePhrase(text, rule(day), date, date, moment, 0);
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

    private static LocalDate date(Matcher matcher) {
        return LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Refusal unreadable() {
        if (ANY_DATE.matcher(words).results().count() > 1) {
            return new Refusal("Hạn “%s” nêu nhiều hơn một ngày; đề nghị chỉ ghi một ngày.".formatted(text));
        }
        if (SHORT_DATE.matcher(words).matches()) {
            return new Refusal("Hạn “%s” thiếu năm; đề nghị ghi đủ năm bằng bốn chữ số, ví dụ “trước ngày 08/3/2021”."
                    .formatted(text));
        }
        return new Refusal(("Không đọc được hạn “%s”; đề nghị ghi theo mẫu “trước ngày 08/3/2021” hoặc "
                + "“chậm nhất ngày 07/3/2021”.").formatted(text));
    }
}
