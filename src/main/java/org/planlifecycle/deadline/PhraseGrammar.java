package org.planlifecycle.deadline;

import java.util.regex.Pattern;

/** The forms in which offices write a deadline, as patterns with named parts. */
final class PhraseGrammar {

    private static final String WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";
    private static final String OF_MONTH = "(?: ?[/.-] ?| tháng )";
    private static final String OF_YEAR = "(?: ?[/.-] ?|,? năm )";
    private static final String NAMED_DAY = "(?:ngày )?(?:(?:mùng|mồng) )?";
    private static final String YEAR = "(?<year>[1-9]\\d{3})";
    private static final String MONTH = "(?<month>\\d{1,2})" + OF_YEAR + YEAR;
    private static final String DAY = "(?:(?<weekday>" + WEEKDAY + "),? )?" + NAMED_DAY + "(?:(?<weekdayOf>" + WEEKDAY
            + "),? (?:ngày )?)?(?<day>\\d{1,2})" + OF_MONTH + MONTH
            + "(?:,? ?\\(?(?<weekdayAfter>" + WEEKDAY + ")\\)?)?";
    private static final String HOUR = "(?:(?<hour>\\d{1,2})(?: ?giờ| ?[hg]|:)"
            + "(?: ?(?<minute>\\d{1,2})(?: ?phút|')?)?,? )?";
    private static final String EXPECTED = "(?<expected>dự kiến)(?: là| vào)?";
    private static final String LEAD = "(?:(?<before>trước)(?: lúc| thời điểm)?|" + EXPECTED + "(?: trong)?"
            + "|(?:chậm nhất|muộn nhất|không (?:chậm|muộn) hơn|không quá|hạn (?:chót|cuối)(?: cùng)?:?)"
            + "(?: là| vào)?(?: trong| (?:đến|tới) hết| đến| tới| hết| lúc)?"
            + "|(?:(?:đến|tới) hết|hết|trong)(?: trong)?) ";
    private static final String FROM = "từ " + NAMED_DAY + "(?<fromDay>\\d{1,2})(?:" + OF_MONTH
            + "(?<fromMonth>\\d{1,2})(?:" + OF_YEAR + "(?<fromYear>[1-9]\\d{3}))?)?";

    private static final String QUARTER = "(?:\\d{1,2}|[ivx]{1,4})";

    /** What opens a stretch of several months or quarters; nothing comes before such a one. */
    private static final String SPAN = "(?:(?:" + EXPECTED + "(?: trong)?|trong|hết)(?: khoảng| thời gian)?(?: từ)?|từ) (?:các )?";
    private static final String JOINED = "(?: ?- ?| (?:đến|tới)(?: hết)? | và |, ?)";
    private static final String FROM_YEAR = "(?:" + OF_YEAR + "(?<fromYear>[1-9]\\d{3}))?";

    /** The whole phrase and not a piece of a sentence, which may well report on a year. */
    private static final String ALONE = "^(?:(?:hoàn thành|thực hiện|kết thúc|xong|gửi|nộp)(?: xong)?,? )*" + LEAD;

    /** "sau 10 ngày làm việc kể từ ngày 18/02/2021"; without "sau" only at the beginning. */
    static final Pattern COUNT = pattern("(?:^|(?:sau|trong(?: thời hạn| vòng)?|(?:chậm|muộn) nhất(?: là)?(?: sau| trong)?) )"
            + "(?<days>\\d{1,4})(?: \\(\\p{L}+(?: \\p{L}+)*\\))? ngày(?<working> làm việc)?,? (?:kể |tính )?từ " + DAY);

    /** "từ ngày 01/3 đến hết ngày 07/3/2021". */
    static final Pattern RANGE = pattern("(?:" + EXPECTED + " )?" + FROM + " (?:đến|tới)(?: hết)? " + DAY);

    /** "trong quý II/2021". */
    static final Pattern IN_QUARTER = pattern(LEAD + "quý (?<quarter>" + QUARTER + ")" + OF_YEAR + YEAR);

    /** "trong tháng 3 và tháng 4/2021", "từ tháng 11/2020 đến hết tháng 02/2021". */
    static final Pattern IN_MONTHS = pattern(SPAN + "tháng (?<fromMonth>\\d{1,2})" + FROM_YEAR
            + "(?:, ?(?:tháng )?\\d{1,2})*" + JOINED + "(?:tháng )?" + MONTH);

    /** "trong quý I và quý II/2021". */
    static final Pattern IN_QUARTERS = pattern(SPAN + "quý (?<fromQuarter>" + QUARTER + ")" + FROM_YEAR
            + "(?:, ?(?:quý )?" + QUARTER + ")*" + JOINED + "(?:quý )?(?<quarter>" + QUARTER + ")" + OF_YEAR + YEAR);

    /** "trong 6 tháng đầu năm 2021". */
    static final Pattern IN_HALF_YEAR = pattern(ALONE + "(?:0?6|sáu) tháng (?<half>đầu|cuối) (?:của )?năm " + YEAR + "$");

    /** "trong năm 2021". */
    static final Pattern IN_YEAR = pattern(ALONE + "(?:cả )?năm " + YEAR + "$");

    /** "trước ngày 08/3/2021". */
    static final Pattern BY_DAY = pattern(LEAD + HOUR + DAY);

    /** "trong tháng 5/2021". */
    static final Pattern IN_MONTH = pattern(LEAD + "tháng " + MONTH);

    private PhraseGrammar() {
    }

    /** The words as a piece of a sentence, whatever their capitals; never the beginning of a longer number or word. */
    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}]|[/.-]\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
