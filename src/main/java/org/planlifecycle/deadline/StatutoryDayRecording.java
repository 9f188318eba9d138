package org.planlifecycle.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;

/**
 * Records what laws give off every year, each rule from a date on. A rule is never rewritten: it is ended from a date,
 * and another begins. What was reckoned before does not move.
 */
public class StatutoryDayRecording {

    private static final int DAYS_SHOWN = 3;

    private final StatutoryDayRegister register;
    private final StatutoryDays rules;
    private final Journal journal;
    private final Clock clock;

    public StatutoryDayRecording(StatutoryDayRegister register, StatutoryDays rules, Journal journal, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** The rules that still give days, by the key that {@link #end} takes, each in words that tell it from its like. */
    public Map<String, String> rules() {
        LocalDate today = LocalDate.now(clock);
        return rules.all().stream().filter(rule -> !rule.nextDays(today, 1).isEmpty())
                .collect(Collectors.toMap(StatutoryDay::key, StatutoryDay::words, (first, second) -> first,
                        LinkedHashMap::new));
    }

    /**
     * Has the rule begin.
     *
     * @param seen whether the person has seen the days that it gives; if not, the refusal shows them
     * @throws Refusal if the rule gives no day, or only days that are off already
     */
    public void begin(NewStatutoryDay wish, boolean seen, String actor) {
        List<StatutoryDay> known = register.lock();
        StatutoryDay rule = wish.under("");
        List<LocalDate> days = rule.nextDays(wish.validFrom(), DAYS_SHOWN);
        if (days.isEmpty()) {
            throw new Refusal("Quy định này không cho ngày nghỉ nào trong thời gian có hiệu lực; hãy kiểm tra lại ngày, "
                    + "tháng và hiệu lực.");
        }
        requireNew(days, known);
        requireSeen(seen, "Theo quy định này, các ngày sau đây là ngày nghỉ", days);
        register.add(wish);
        record(actor, "statutoryDayBegun", "%s; các ngày đầu: %s. Căn cứ: %s".formatted(rule.words(), list(days),
                wish.source()));
    }

    /**
     * Ends the rule from the day on.
     *
     * @param from the first day on which it holds no more; the day it began has it never hold
     * @param seen whether the person has seen the days that fall away; if not, the refusal shows them
     * @throws Refusal if there is no such rule, or the day is not within its time
     */
    public void end(String key, LocalDate from, String source, boolean seen, String actor) {
        StatutoryDay rule = register.lock().stream().filter(known -> known.key().equals(key)).findFirst()
                .orElseThrow(() -> new Refusal("Không có quy định này trong lịch; hãy mở lại biểu mẫu và chọn lại."));
        if (from.isBefore(rule.validFrom())) {
            throw new Refusal("%s mới có hiệu lực từ ngày %s; hãy chọn ngày thôi áp dụng từ ngày đó trở đi.".formatted(
                    rule.name(), PrintedDates.formatDate(rule.validFrom())));
        }
        List<LocalDate> lost = rule.nextDays(from, DAYS_SHOWN);
        if (lost.isEmpty()) {
            throw new Refusal("Từ ngày %s, quy định này vốn không còn cho ngày nghỉ nào; hãy kiểm tra lại ngày thôi áp dụng."
                    .formatted(PrintedDates.formatDate(from)));
        }
        requireSeen(seen, "Thôi áp dụng thì các ngày sau đây không còn là ngày nghỉ theo quy định này", lost);
        register.end(rule, from.minusDays(1), source);
        record(actor, "statutoryDayEnded", "%s: thôi áp dụng từ ngày %s. Căn cứ: %s".formatted(rule.words(),
                PrintedDates.formatDate(from), source));
    }

    private static void requireNew(List<LocalDate> days, List<StatutoryDay> known) {
        List<StatutoryDay> alike = days.stream().map(day -> known.stream().filter(rule -> rule.daysIn(day.getYear())
                .stream().anyMatch(given -> given.day().equals(day) && given.isInForce())).findFirst().orElse(null))
                .toList();
        if (!alike.contains(null)) {
            throw new Refusal("Các ngày %s đã là ngày nghỉ theo luật (%s); hãy kiểm tra lại, hoặc thôi áp dụng quy định cũ trước."
                    .formatted(list(days), alike.get(0).name()));
        }
    }

    private static void requireSeen(boolean seen, String sentence, List<LocalDate> days) {
        if (!seen) {
            throw new Refusal("%s: %s; thời hạn đã đặt không đổi. Nếu đúng, hãy đánh dấu “Tôi đã xem các ngày này” rồi gửi lại."
                    .formatted(sentence, list(days)));
        }
    }

    private static String list(List<LocalDate> days) {
        return days.stream().map(PrintedDates::withWeekday).collect(Collectors.joining("; "));
    }

    private void record(String actor, String action, String detail) {
        journal.record(RestDayRecording.JOURNAL, actor, action, detail);
    }
}
