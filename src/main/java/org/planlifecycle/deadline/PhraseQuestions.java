package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Refusal;

/** What the drafter is asked about a deadline phrase that allows no reading, or more than one; never a guess. */
class PhraseQuestions {

    /** Words beside a deadline that may say something else about time, or take back what it says. */
    private static final Pattern BESIDE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:trước|chậm nhất|muộn nhất|dự kiến|không|chưa"
            + "|hoặc|riêng|trừ|nếu|hằng|hàng (?:tuần|tháng|quý|năm)|định kỳ|đợt|âm lịch|tết|ngày|giờ|tuần"
            + "|thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:đầu|giữa|cuối) (?:tháng|quý|năm)|quý (?:\\d|[ivx]+)|tháng \\d+"
            + "|năm \\d{4}|ngay sau|sau khi|\\d{1,2} ?[/.] ?\\d{1,2}|\\d{1,2}(?:[hg]|:\\d)\\d*)(?!\\p{L})");

    private final PhraseWords phrase;

    PhraseQuestions(PhraseWords phrase) {
        this.phrase = phrase;
    }

    Refusal noSuchDay() {
        return ask("nêu ngày, giờ không có thật; đề nghị kiểm tra lại ngày, tháng, năm");
    }

    Refusal noSuchQuarter() {
        return ask("nêu quý không có thật; đề nghị ghi quý I, II, III hoặc IV kèm năm");
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

    Refusal endsBeforeItBegins(LocalDate first, LocalDate last) {
        return ask("kết thúc (%s) trước khi bắt đầu (%s); đề nghị ghi đủ ngày, tháng, năm của cả hai ngày".formatted(
                PrintedDates.formatDate(last), PrintedDates.formatDate(first)));
    }

    /** Refuses a sentence that says more about time than the phrase found in it from {@code start} to {@code end}. */
    void requireNothingBeside(int start, int end) {
        String beside = phrase.core().substring(0, start) + "|" + phrase.core().substring(end);
        Matcher other = BESIDE.matcher(PhraseWords.small(beside));
        if (other.find()) {
            throw ask(PhraseSigns.question(phrase.words()).orElseGet(() -> beside(other.group())));
        }
    }

    Refusal unreadable() {
        return PhraseSigns.question(phrase.words()).map(this::ask).orElseGet(this::notUnderstood);
    }

    private static String beside(String other) {
        return "còn có “%s” bên cạnh nên chưa rõ; đề nghị chỉ ghi riêng thời hạn, %s".formatted(other, PhraseSigns.EXAMPLE);
    }

    private Refusal notUnderstood() {
        return new Refusal(("Không đọc được hạn “%s”; đề nghị ghi theo mẫu “trước ngày 08/3/2021” hoặc "
                + "“chậm nhất ngày 07/3/2021”.").formatted(phrase.text()));
    }

    private Refusal ask(String question) {
        return new Refusal("Hạn “%s” %s.".formatted(phrase.text(), question));
    }
}
