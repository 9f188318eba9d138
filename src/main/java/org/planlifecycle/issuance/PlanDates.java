package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.deadline.Deadline;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Refusal;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.stereotype.Component;

/** Reads the two dates of a plan from its wording, and refuses those that cannot be meant. */
@Component
class PlanDates {

    private final DeadlinePhrases phrases;
    private final Clock clock;

    PlanDates(DeadlinePhrases phrases, Clock clock) {
        this.phrases = phrases;
        this.clock = clock;
    }

    /** The report deadline; one that has passed needs an explicit yes. */
    ReportDeadline deadline(String phrase, boolean acceptPast) {
        Deadline read = phrases.read(phrase);
        if (!acceptPast && !read.dueAt().isAfter(clock.instant())) {
            throw new Refusal("Thời hạn “%s” đã qua; hãy chọn thời hạn khác, hoặc đánh dấu xác nhận nếu vẫn giữ thời hạn này."
                    .formatted(phrase));
        }
        return new ReportDeadline(read.phrase(), read.dueAt(), read.lastDay());
    }

    /** The window of the conference, which lies after the report deadline. */
    ConferenceWindow conference(String phrase, ReportDeadline deadline) {
        Deadline read = phrases.read(phrase);
        LocalDate from = read.windowFrom() == null ? read.lastDay() : read.windowFrom();
        if (!read.lastDay().isAfter(deadline.lastDay())) {
            throw new Refusal("Thời gian tổ chức hội nghị “%s” phải sau thời hạn nộp báo cáo “%s”; hãy sửa lại."
                    .formatted(phrase, deadline.phrase()));
        }
        return new ConferenceWindow(read.phrase(), from, read.lastDay(), null);
    }

    /** How the wording of a deadline was read, in sentences for the drafter. */
    String explain(String phrase) {
        return String.join(" ", phrases.read(phrase).explanation());
    }
}
