package org.planlifecycle.reminder.officials;

import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.plan.Plan;

/**
 * The words of a mail about one task.
 *
 * @param holder who has it, as others name them
 * @param standing how many working days are left or gone, as a clause
 */
record TaskReminderText(Plan plan, OfficialTask task, String holder, String standing) {

    String subject(OfficialAction action) {
        String what = switch (action) {
            case REMIND_HOLDER -> "Nhắc việc";
            case TELL_HEAD, TELL_CHAIR -> "Việc quá hạn của %s".formatted(holder);
            case LIST_TO_CHAIR -> "Việc quá hạn nhiều ngày của %s".formatted(holder);
        };
        return "%s: %s – %s".formatted(what, task.nameWithin(plan), plan.shortName());
    }

    String body(OfficialAction action, String recipientName) {
        return """
                Kính gửi đồng chí %s,

                Việc “%s” %s, phải xong chậm nhất ngày %s; %s.

                %s

                Ban Tuyên giáo Đảng ủy""".formatted(recipientName, task.nameWithin(plan), ofPlan(),
                PrintedDates.formatDate(task.lastDay()), standing, request(action));
    }

    private String ofPlan() {
        return plan.number() == null ? "của %s".formatted(plan.shortName())
                : "của %s, %s".formatted(plan.shortName(), plan.text().title());
    }

    private String request(OfficialAction action) {
        return switch (action) {
            case REMIND_HOLDER -> """
                    Đề nghị đồng chí mở việc này trong danh sách việc và hoàn thành. Nếu việc đã xong, xin bỏ qua thư \
                    này.""";
            case TELL_HEAD -> """
                    Việc đang do %s giữ. Đề nghị đồng chí chỉ đạo hoàn thành hoặc phân công người khác."""
                    .formatted(holder);
            case TELL_CHAIR -> """
                    Việc đang do %s giữ. Kính đề nghị đồng chí cho ý kiến đôn đốc.""".formatted(holder);
            case LIST_TO_CHAIR -> """
                    Việc đang do %s giữ, đã được nhắc nhiều lần mà chưa xong. Kính báo cáo đồng chí để chỉ đạo."""
                    .formatted(holder);
        };
    }
}
