package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planlifecycle.plan.Refusal;

/** What the drafter is asked about a deadline phrase that allows no reading, or more than one; never a guess. */
class PhraseQuestions {

    private static final Pattern ANY_DATE = Pattern.compile("\\d{1,2} ?(?:[/.-]|tháng) ?\\d{1,2}(?: ?(?:[/.-]|,? năm) ?\\d{2,4})?");

    /** What gives an unreadable phrase away, the surest sign first, and what is asked then. */
    private static final Map<Pattern, String> SIGNS = signs();

    private final PhraseWords phrase;

    PhraseQuestions(PhraseWords phrase) {
        this.phrase = phrase;
    }

    Refusal noSuchDay() {
        return ask("nêu ngày, giờ không có thật; đề nghị kiểm tra lại ngày, tháng, năm");
    }

    Refusal noDayCounted() {
        return ask("phải cách ít nhất một ngày; đề nghị ghi lại số ngày");
    }

    Refusal hourOnlyExpected() {
        return ask("là mốc dự kiến nên không kèm giờ; đề nghị chỉ ghi ngày hoặc tháng");
    }

    Refusal otherWeekday(LocalDate date) {
        return ask("ghi sai thứ vì ngày %s là %s; đề nghị kiểm tra lại ngày hoặc thứ".formatted(
                PrintedDates.formatDate(date), PrintedDates.weekday(date)));
    }

    Refusal unreadable() {
        String words = phrase.words();
        if (ANY_DATE.matcher(words).results().count() > 1) {
            return ask("nêu nhiều hơn một ngày; đề nghị chỉ ghi một ngày");
        }
        return SIGNS.entrySet().stream().filter(sign -> sign.getKey().matcher(words).find()).findFirst()
                .map(sign -> ask(sign.getValue())).orElseGet(this::notUnderstood);
    }

    private Refusal notUnderstood() {
        return new Refusal(("Không đọc được hạn “%s”; đề nghị ghi theo mẫu “trước ngày 08/3/2021” hoặc "
                + "“chậm nhất ngày 07/3/2021”.").formatted(phrase.text()));
    }

    private Refusal ask(String question) {
        return new Refusal("Hạn “%s” %s.".formatted(phrase.text(), question));
    }

    private static Map<Pattern, String> signs() {
        Map<Pattern, String> signs = new LinkedHashMap<>();
        put(signs, "(?:chậm|muộn) nhất.* trước|trước.* (?:chậm|muộn) nhất|trước hết|trước khi hết",
                "vừa tính vừa không tính ngày được nêu; đề nghị chỉ ghi “trước ngày” hoặc “chậm nhất ngày”");
        put(signs, "đầu |giữa |cuối |thượng tuần|trung tuần|hạ tuần|quý |trong năm |(?:trước|hết|dự kiến) năm ",
                "chưa nêu ngày cụ thể; đề nghị ghi rõ ngày, tháng, năm, ví dụ “chậm nhất ngày 31/5/2021”");
        put(signs, "\\d+ (?:tuần|tháng|quý|năm)(?: |$).*(?:kể |tính )?từ|sau \\d+ (?:tuần|tháng|năm)",
                "đếm theo tuần, tháng; đề nghị ghi rõ ngày, hoặc số ngày kể từ một ngày");
        put(signs, "(?:sau|trong|hạn|vòng|quá|nhất) \\d+(?: \\(.*\\))? ngày",
                "chưa rõ đếm từ ngày nào; đề nghị ghi “kể từ ngày …” với đủ ngày, tháng, năm");
        put(signs, "^(?:đến|tới|hạn đến) (?:ngày )?\\d",
                "chưa rõ có tính ngày được nêu không; đề nghị ghi “trước ngày” hoặc “đến hết ngày”");
        put(signs, "(?:[/.-] ?\\d{1,2} ?[/.-] ?|tháng \\d{1,2} năm |tháng \\d{1,2} ?[/.-] ?)\\d{2}$",
                "ghi năm bằng hai chữ số; đề nghị ghi đủ năm bằng bốn chữ số, ví dụ “trước ngày 08/3/2021”");
        put(signs, "[/.-] ?\\d{1,2}$|tháng \\d{1,2}$",
                "thiếu năm; đề nghị ghi đủ năm bằng bốn chữ số, ví dụ “trước ngày 08/3/2021”");
        put(signs, "ngày \\d{1,2}$|(?:giờ|h|g|:) ?(?:\\d{1,2}(?: ?phút)?)?$",
                "thiếu ngày, tháng hoặc năm; đề nghị ghi đủ, ví dụ “trước 17 giờ ngày 08/3/2021”");
        return signs;
    }

    private static void put(Map<Pattern, String> signs, String words, String question) {
        signs.put(Pattern.compile(words), question);
    }
}
