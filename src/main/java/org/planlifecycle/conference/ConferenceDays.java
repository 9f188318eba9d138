package org.planlifecycle.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.deadline.RestDay;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Which days may be chosen for a conference. */
@Component
class ConferenceDays {

    private final WorkingCalendar calendar;
    private final Clock clock;

    ConferenceDays(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param reason why a day outside the plan's window is chosen; empty for none
     * @throws Refusal if the conference cannot be held on that day
     */
    void requireSuitable(Plan plan, LocalDate day, String reason) {
        requireNotPast(plan, day);
        requireWorkingDay(day);
        requireInWindow(plan.conference(), day, reason);
    }

    private void requireNotPast(Plan plan, LocalDate day) {
        if (day.isBefore(plan.issuedOn())) {
            throw new Refusal("Ngày hội nghị %s trước ngày ban hành kế hoạch %s; hãy chọn ngày khác."
                    .formatted(VietnameseDate.brief(day), VietnameseDate.brief(plan.issuedOn())));
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("Ngày hội nghị %s đã qua; hãy chọn ngày từ hôm nay trở đi."
                    .formatted(VietnameseDate.brief(day)));
        }
    }

    private void requireWorkingDay(LocalDate day) {
        calendar.restDaysBetween(day, day).stream().findFirst().map(RestDay::name).ifPresent(name -> {
            throw new Refusal("Ngày %s là ngày nghỉ (%s); hãy chọn một ngày làm việc."
                    .formatted(VietnameseDate.brief(day), name));
        });
    }

    private static void requireInWindow(ConferenceWindow window, LocalDate day, String reason) {
        boolean outside = day.isBefore(window.from()) || day.isAfter(window.to());
        if (outside && reason.isBlank()) {
            throw new Refusal("Ngày %s nằm ngoài thời gian của kế hoạch (%s); hãy chọn ngày khác hoặc nêu lý do."
                    .formatted(VietnameseDate.brief(day), window.phrase()));
        }
    }
}
