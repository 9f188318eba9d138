package org.planlifecycle.reminder.units;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.planlifecycle.reminder.ladder.ReminderLadder;
import org.planlifecycle.report.ReportDays;
import org.springframework.stereotype.Component;

/** Reminds or escalates one unit before its turn on the ladder. */
@Component
class UnitReminding {

    private final Reminders reminders;
    private final DeliveredReminders delivered;
    private final LadderSteps ladderSteps;
    private final ReminderLadder ladder;
    private final LadderWork work;
    private final EscalationGate gate;
    private final LadderProcess process;
    private final Journal journal;
    private final ReportDays days;

    UnitReminding(Reminders reminders, DeliveredReminders delivered, LadderSteps ladderSteps, ReminderLadder ladder,
            LadderWork work, EscalationGate gate, LadderProcess process, Journal journal, ReportDays days) {
        this.reminders = reminders;
        this.delivered = delivered;
        this.ladderSteps = ladderSteps;
        this.ladder = ladder;
        this.work = work;
        this.gate = gate;
        this.process = process;
        this.journal = journal;
        this.days = days;
    }

    void now(Plan plan, PlanUnit unit, String why, String userId) {
        if (!reminders.withoutAddress(List.of(unit)).isEmpty()) {
            throw new Refusal("%s chưa có đầu mối có địa chỉ thư; hãy cập nhật danh bạ hoặc gọi điện."
                    .formatted(unit.unitName()));
        }
        String last = delivered.of(plan.id()).lastTo(unit.unitCode()).map(this::moment)
                .map("Thư nhắc gần nhất đã gửi %s."::formatted).orElse("Trước đó chưa có thư nhắc nào được gửi.");
        if (reminders.mailNow(plan, unit, "Đây là thư nhắc khẩn của Ban Tuyên giáo. " + last) == 0) {
            throw new Refusal("%s vừa được nhắc; hãy đợi đơn vị trả lời.".formatted(unit.unitName()));
        }
        journal.record(plan.id(), unit.unitCode(), userId,
                Deed.of("unitRemindedNow", "Nhắc ngay. " + last).atStep(Reminders.NOW).because(why));
    }

    /** @param expected the step that the supervisor was shown; another one is not done in its place */
    void escalate(Plan plan, PlanUnit unit, String expected, String why, String userId) {
        if (!process.ladderRuns(plan.id())) {
            throw new Refusal("Kế hoạch không còn ở bước chờ báo cáo; hãy xem việc đang chờ quyết định của kế hoạch.");
        }
        List<LadderStep> next = next(plan, unit);
        requireExpected(unit, next, expected);
        if (EscalationGate.isEscalation(next) && !gate.closedFor(plan.id(), List.of(unit)).isEmpty()) {
            throw new Refusal("Chưa có thư nhắc nào đến %s đủ lâu để chuyển lên mốc cao hơn; hãy nhắc ngay và đợi."
                    .formatted(unit.unitName()));
        }
        next.forEach(step -> work.perform(plan, step, List.of(unit), new LadderWork.Cause(userId,
                Deed.of("unitEscalated", "Chuyển ngay sang mốc %s.".formatted(step.code())).because(why))));
        process.ladderDue(plan.id());
    }

    /** The same steps that the progress page announces. */
    private List<LadderStep> next(Plan plan, PlanUnit unit) {
        List<LadderStep> steps = ladder.nextSteps(ladderSteps.stepsFor(plan.text().planType(), days.today()),
                unit.lastDay(), unit.lastStep() == null ? Set.of() : Set.of(unit.lastStep()), days.now());
        if (steps.isEmpty()) {
            throw new Refusal("%s đã qua mốc đôn đốc cao nhất; hãy gia hạn hoặc tổng hợp không có báo cáo này."
                    .formatted(unit.unitName()));
        }
        return steps;
    }

    private static void requireExpected(PlanUnit unit, List<LadderStep> next, String expected) {
        String come = LadderStep.codes(next);
        if (!come.equals(expected)) {
            throw new Refusal("Mốc đôn đốc kế tiếp của %s nay là %s; hãy tải lại trang rồi quyết định lại."
                    .formatted(unit.unitName(), come));
        }
    }

    /** "lúc 08:00 ngày 05/3/2021". */
    private String moment(Instant at) {
        ZonedDateTime local = days.local(at);
        return "lúc %s ngày %s".formatted(local.format(DateTimeFormatter.ofPattern("HH:mm")),
                PrintedDates.formatDate(local.toLocalDate()));
    }
}
