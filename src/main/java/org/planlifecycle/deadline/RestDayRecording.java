package org.planlifecycle.deadline;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;

/** Records the notices of rest days and swapped working days, unless they contradict what is known of the day. */
public class RestDayRecording {

    /** The stream of the journal that keeps who changed the calendar, beside the streams of the plans. */
    public static final PlanId JOURNAL = new PlanId("working-calendar");

    private final RestDayRegister register;
    private final StatutoryDays statutoryDays;
    private final Journal journal;

    public RestDayRecording(RestDayRegister register, StatutoryDays statutoryDays, Journal journal) {
        this.register = register;
        this.statutoryDays = statutoryDays;
        this.journal = journal;
    }

    /** The names of the statutory days, which a notice of one of them bears. */
    public List<String> occasions() {
        return statutoryDays.all().stream().map(StatutoryDay::name).distinct().toList();
    }

    /**
     * Records every day of the wish, or none.
     *
     * @throws Refusal if a day is taken already, is none to be given off or worked, or cannot be taken back, or if
     *     all of it stands there already
     */
    public void record(RecordRestDays wish, String actor) {
        List<RestDay> days = wish.days().toList();
        days.forEach(this::requireNoContradiction);
        requireNews(wish, days);
        days.forEach(register::save);
        journal.record(JOURNAL, actor, "restDaysRecorded", "%s: %s (%s, %s). Căn cứ: %s".formatted(
                wish.period(), wish.name(), wish.kind().label(), wish.status().label(), wish.source()));
    }

    private void requireNews(RecordRestDays wish, List<RestDay> days) {
        if (days.stream().allMatch(day -> register.find(day.day()).filter(day::equals).isPresent())) {
            throw new Refusal("%s đã ghi đúng như vậy (%s, %s) nên không ghi lại; hãy kiểm tra lại ngày và căn cứ."
                    .formatted(wish.period(), wish.name(), wish.status().label()));
        }
    }

    private void requireNoContradiction(RestDay day) {
        RestDay recorded = register.find(day.day()).orElse(null);
        RestDay byLaw = StatutoryYear.reckon(day.day().getYear(), statutoryDays.all()).get(day.day());
        if (day.isTakenBack()) {
            requireSomethingToTakeBack(day, recorded, byLaw);
            return;
        }
        requireFree(day, recorded, byLaw);
        requireRightWeekday(day);
    }

    private static void requireSomethingToTakeBack(RestDay day, RestDay recorded, RestDay byLaw) {
        if (recorded == null && byLaw == null) {
            throw new Refusal("Ngày %s chưa ghi là ngày nghỉ hay ngày làm bù nên không có gì để rút; hãy kiểm tra lại ngày."
                    .formatted(PrintedDates.formatDate(day.day())));
        }
        if (recorded == null && isFixedByLaw(byLaw)) {
            throw new Refusal("Ngày %s là ngày nghỉ theo luật (%s) nên không rút được; hãy kiểm tra lại ngày.".formatted(
                    PrintedDates.formatDate(day.day()), byLaw.name()));
        }
    }

    private static void requireFree(RestDay day, RestDay recorded, RestDay byLaw) {
        boolean other = recorded != null && recorded.isInForce()
                && !(recorded.kind() == day.kind() && recorded.name().equals(day.name()));
        if (other) {
            throw new Refusal("Ngày %s đã ghi là %s (%s); hãy rút ngày đó trước khi ghi lại.".formatted(
                    PrintedDates.formatDate(day.day()), recorded.kind().label(), recorded.name()));
        }
        if (isFixedByLaw(byLaw) && !byLaw.name().equals(day.name())) {
            throw new Refusal("Ngày %s đã là ngày nghỉ theo luật (%s); hãy kiểm tra lại ngày.".formatted(
                    PrintedDates.formatDate(day.day()), byLaw.name()));
        }
    }

    private static void requireRightWeekday(RestDay day) {
        boolean weekend = WorkingCalendar.isWeekend(day.day());
        String weekday = PrintedDates.withWeekday(day.day());
        if (day.isSwappedWorkingDay() && !weekend) {
            throw new Refusal("%s vốn là ngày làm việc; ngày làm bù phải là Thứ Bảy hoặc Chủ nhật.".formatted(weekday));
        }
        boolean inExchange = day.kind() == RestDayKind.COMPENSATORY || day.kind() == RestDayKind.SWAPPED_REST_DAY;
        if (inExchange && weekend) {
            throw new Refusal("%s vốn là ngày nghỉ hằng tuần; ngày nghỉ bù, nghỉ hoán đổi phải từ Thứ Hai đến Thứ Sáu."
                    .formatted(weekday));
        }
    }

    /** A day that no notice can move: the law names its date. */
    private static boolean isFixedByLaw(RestDay byLaw) {
        return byLaw != null && byLaw.status() == RestDayStatus.ENACTED && byLaw.kind() != RestDayKind.COMPENSATORY;
    }
}
