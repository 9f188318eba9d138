package org.planlifecycle.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What gives an unreadable deadline phrase away, and what is asked then; the surest sign comes first. */
final class PhraseSigns {

    static final String EXAMPLE = "ví dụ “trước ngày 08/3/2021”";

    private static final String WORD = "(?<!\\p{L})";

    /** Two dates, or a date and a month: which of them binds is not said. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2} ?(?:[/.-]|tháng) ?\\d{1,2}(?: ?(?:[/.-]|,? năm) ?\\d{2,4})?");

    /** Phrases that may well name several dates, and are unclear for another reason. */
    private static final Map<Pattern, String> OF_SEVERAL_DATES = severalDates();

    private static final Map<Pattern, String> OF_ONE_DATE = oneDate();

    private PhraseSigns() {
    }

    /** What is unclear about the words, as the end of a sentence; empty if no sign is known. */
    static Optional<String> question(String words) {
        Optional<String> first = find(OF_SEVERAL_DATES, words);
        if (first.isEmpty() && DATE.matcher(words).results().count() > 1) {
            return Optional.of("nêu nhiều hơn một ngày; đề nghị chỉ ghi một thời hạn, " + EXAMPLE);
        }
        return first.or(() -> find(OF_ONE_DATE, words));
    }

    private static Optional<String> find(Map<Pattern, String> signs, String words) {
        return signs.entrySet().stream().filter(sign -> sign.getKey().matcher(words).find()).findFirst()
                .map(Map.Entry::getValue);
    }

    private static Map<Pattern, String> severalDates() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        put(signs, WORD + "(?:hằng |hàng (?:ngày|tuần|tháng|quý|năm)|định kỳ|mỗi (?:tuần|tháng|quý|năm)|tháng cuối quý)",
                "lặp lại nhiều lần; đề nghị ghi thời hạn của lần này với đủ ngày, tháng, năm, " + EXAMPLE);
        put(signs, WORD + "đợt ", "nêu hạn theo từng đợt; đề nghị chỉ ghi thời hạn của đợt này, " + EXAMPLE);
        put(signs, WORD + "riêng ",
                "nêu hạn riêng cho một số đơn vị; đề nghị chỉ ghi thời hạn chung của mọi đơn vị, " + EXAMPLE);
        put(signs, "âm lịch|tháng (?:giêng|chạp)|(?:mùng|mồng) \\d{1,2} tết",
                "nêu ngày âm lịch; đề nghị ghi ngày dương lịch, " + EXAMPLE);
        return signs;
    }

    private static Map<Pattern, String> oneDate() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        put(signs, "(?:chậm|muộn) nhất.* trước|trước.* (?:chậm|muộn) nhất|trước hết|trước khi hết",
                "vừa tính vừa không tính ngày được nêu; đề nghị chỉ ghi “trước ngày” hoặc “chậm nhất ngày”");
        put(signs, WORD + "quý (?:\\d{1,2}|[ivx]{1,4})$", "thiếu năm; đề nghị ghi đủ năm, ví dụ “trong quý II/2021”");
        put(signs, "hoặc (?:tháng|quý|năm)", "nêu hai thời gian để chọn; đề nghị chỉ ghi một thời hạn, " + EXAMPLE);
        put(signs, WORD + "(?:giai đoạn|nhiệm kỳ|các năm) |năm \\d{4} ?(?:-|và|đến) ?(?:năm )?\\d{4}",
                "nêu cả một giai đoạn; đề nghị ghi thời hạn của lần này với đủ ngày, tháng, năm, " + EXAMPLE);
        put(signs, "^(?:tháng \\d{1,2}|quý (?:\\d{1,2}|[ivx]{1,4})|năm)(?: ?[/.-] ?|,? năm | )\\d{4}$",
                "chưa rõ có tính cả thời gian được nêu không; đề nghị ghi “trong …” hoặc “trước …”");
        put(signs, WORD + "(?:đầu |giữa |cuối (?!cùng|ngày)|thượng tuần|trung tuần|hạ tuần|quý(?: |$)|trong năm(?: |$)"
                + "|(?:trước|hết|dự kiến) năm |(?<!\\d )(?<!\\d\\) )tuần)",
                "chưa nêu ngày cụ thể; đề nghị ghi rõ ngày, tháng, năm, ví dụ “chậm nhất ngày 31/5/2021”");
        put(signs, "\\d+ (?:tuần|tháng|quý|năm)(?: |$).*(?:kể |tính )?từ|sau \\d+ (?:tuần|tháng|năm)",
                "đếm theo tuần, tháng; đề nghị ghi rõ ngày, hoặc số ngày kể từ một ngày");
        put(signs, "\\d{5,} ngày", "đếm quá nhiều ngày; đề nghị ghi rõ ngày, tháng, năm, " + EXAMPLE);
        put(signs, "từ ngày (?:ban hành|ký|nhận|có hiệu lực)",
                "chưa rõ đếm từ ngày nào vì ngày làm mốc chưa có khi soạn; đề nghị ghi “kể từ ngày …” với đủ ngày, tháng, năm");
        put(signs, "(?:sau|trong|hạn|vòng|quá|nhất) \\d+(?: \\(.*\\))? ngày(?!.* từ (?:ngày )?\\d)",
                "chưa rõ đếm từ ngày nào; đề nghị ghi “kể từ ngày …” với đủ ngày, tháng, năm");
        put(signs, "^(?:đến|tới|hạn đến) (?:ngày )?\\d",
                "chưa rõ có tính ngày được nêu không; đề nghị ghi “trước ngày” hoặc “đến hết ngày”");
        put(signs, "(?:[/.-] ?\\d{1,2} ?[/.-] ?|tháng \\d{1,2} năm |tháng \\d{1,2} ?[/.-] ?)\\d{2}$",
                "ghi năm bằng hai chữ số; đề nghị ghi đủ năm bằng bốn chữ số, " + EXAMPLE);
        put(signs, "\\d ?[/.-] ?\\d{1,2}$|tháng \\d{1,2}$",
                "thiếu năm; đề nghị ghi đủ năm bằng bốn chữ số, " + EXAMPLE);
        put(signs, "ngày \\d{1,2}$|(?:giờ|h|g|:) ?(?:\\d{1,2}(?: ?phút)?)?$",
                "thiếu ngày, tháng hoặc năm; đề nghị ghi đủ, ví dụ “trước 17 giờ ngày 08/3/2021”");
        put(signs, "^(?:vào )?(?:ngày )?(?:(?:mùng|mồng) )?\\d{1,2}(?: ?[/.-] ?| tháng )\\d{1,2}",
                "chưa rõ có tính ngày được nêu không; đề nghị ghi “trước ngày” hoặc “đến hết ngày”");
        put(signs, "^(?:sau|(?:kể )?từ) ngày \\d",
                "nêu ngày bắt đầu mà chưa nêu ngày cuối; đề nghị ghi “trước ngày” hoặc “đến hết ngày” kèm ngày, tháng, năm");
        put(signs, WORD + "(?:trước|sau)(?: khi)? (?!khi |ngày|tháng|quý|năm|mùng|mồng|thứ |chủ nhật|lúc|thời điểm)\\p{L}",
                "tính theo một việc chưa rõ ngày; đề nghị ghi rõ ngày, tháng, năm, " + EXAMPLE);
        return signs;
    }

    private static void put(Map<Pattern, String> signs, String words, String question) {
        signs.put(Pattern.compile(words), question);
    }
}
