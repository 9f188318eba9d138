package org.planlifecycle.issuance;

import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.deadline.Deadline;
import org.planlifecycle.deadline.DeadlineDoubts;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.ConferenceWindow;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.stereotype.Component;

/** Reads the two dates of a plan from its wording, and refuses those that cannot be meant. */
@Component
class PlanDates {

    private final DeadlinePhrases phrases;
    private final DeadlineDoubts doubts;

    PlanDates(DeadlinePhrases phrases, DeadlineDoubts doubts) {
        this.phrases = phrases;
        this.doubts = doubts;
    }

    /**
     * The report deadline, to which units are held; a date that is only expected binds nobody and is refused.
     *
     * @param acceptDoubtful the explicit yes that a deadline needs which can hardly be meant
     */
    ReportDeadline deadline(String phrase, boolean acceptDoubtful) {
        Deadline read = phrases.read(phrase);
        if (read.soft()) {
            throw new Refusal(("Thời hạn “%s” chỉ là dự kiến nên không dùng để đôn đốc được; hãy ghi hạn bắt buộc, ví dụ "
                    + "“trước ngày …” hoặc “chậm nhất ngày …”.").formatted(read.phrase()));
        }
        doubt(phrase).filter(doubt -> !acceptDoubtful).ifPresent(doubt -> {
            throw new Refusal(doubt + "; hãy chọn thời hạn khác, hoặc đánh dấu xác nhận nếu vẫn giữ thời hạn này.");
        });
        return new ReportDeadline(read.phrase(), read.dueAt(), read.lastDay());
    }

    /** The deadline that the plan gets instead of the one it has, which is another day. */
    ReportDeadline movedDeadline(Plan plan, String phrase, boolean acceptDoubtful) {
        ReportDeadline moved = deadline(phrase, acceptDoubtful);
        if (moved.lastDay().equals(plan.deadline().lastDay())) {
            throw new Refusal("Thời hạn “%s” trùng thời hạn đang có (hết ngày %s); hãy nhập thời hạn khác."
                    .formatted(phrase, PrintedDates.formatDate(moved.lastDay())));
        }
        return moved;
    }

    /** What speaks against a deadline, as a sentence without its end; empty if nothing does. */
    Optional<String> doubt(String phrase) {
        Deadline read = phrases.read(phrase);
        return doubts.about(read).map(doubt -> "Thời hạn “%s” %s".formatted(read.phrase(), doubt));
    }

    /** The window of the conference, which lies after the report deadline; its year needs the same yes. */
    ConferenceWindow conference(String phrase, ReportDeadline deadline, boolean acceptDoubtful) {
        Deadline read = phrases.read(phrase);
        doubts.about(read).filter(doubt -> !acceptDoubtful).ifPresent(doubt -> {
            throw new Refusal(("Thời gian tổ chức hội nghị “%s” %s; hãy sửa lại, hoặc đánh dấu xác nhận nếu vẫn giữ thời gian "
                    + "này.").formatted(read.phrase(), doubt));
        });
        LocalDate from = read.windowFrom() == null ? read.lastDay() : read.windowFrom();
        if (!read.lastDay().isAfter(deadline.lastDay())) {
            throw new Refusal("Thời gian tổ chức hội nghị “%s” phải sau thời hạn nộp báo cáo “%s”; hãy sửa lại."
                    .formatted(read.phrase(), deadline.phrase()));
        }
        return new ConferenceWindow(read.phrase(), from, read.lastDay(), null);
    }
}
