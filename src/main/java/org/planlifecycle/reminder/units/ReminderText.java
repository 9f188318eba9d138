package org.planlifecycle.reminder.units;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.Role;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;

/**
 * The words of a reminder to one unit on one day.
 *
 * @param returned whether the unit has handed a report in and got it back
 */
record ReminderText(Plan plan, PlanUnit unit, LocalDate today, boolean returned) {

    private static final String CONTACT = """
            Đề nghị đồng chí mở công việc “Nộp báo cáo” trong danh sách việc của đơn vị, nhập đủ năm phần nội dung và \
            biểu số liệu rồi gửi. Nếu chưa thể nộp %s, đề nghị gửi yêu cầu gia hạn trên cùng biểu mẫu, nêu rõ lý do.""";
    private static final String SECRETARY = """
            Đề nghị đồng chí chỉ đạo cán bộ đầu mối của đơn vị hoàn thành và gửi báo cáo trên hệ thống; nếu chưa thể \
            nộp %s thì gửi yêu cầu gia hạn, nêu rõ lý do.""";

    String subject() {
        return "%s: %s".formatted(isLate() ? "Đôn đốc báo cáo quá hạn" : "Nhắc nộp báo cáo", plan.shortName());
    }

    /** A contact does it in the system; a secretary, who has no account there, has it done. */
    String body(String recipientName, String remark, Role role) {
        String opening = """
                Kính gửi đồng chí %s, %s,

                Theo %s, %s, đơn vị báo cáo%s%s. Đến nay Ban Tuyên giáo chưa nhận được báo cáo %s, %s."""
                .formatted(recipientName, unit.unitName(), plan.shortName(), plan.text().title(), ownTerm(), deadline(),
                        returned ? "đã bổ sung của đơn vị, sau khi trả lại báo cáo nộp trước" : "của đơn vị", standing());
        String request = (role == Role.UNIT_SECRETARY ? SECRETARY : CONTACT).formatted(isLate() ? "ngay" : "đúng hạn") + """


                Nếu đã gửi báo cáo, xin bỏ qua thư này.

                Ban Tuyên giáo Đảng ủy""";
        return remark.isBlank() ? opening + "\n\n" + request : opening + "\n\n" + remark + "\n\n" + request;
    }

    String letterOpening() {
        return "Theo %s, %s, %s phải gửi báo cáo%s%s; tính đến ngày %s %s và Ban Thường vụ Đảng ủy chưa nhận được báo cáo%s."
                .formatted(plan.shortName(), plan.text().title(), unit.unitName(), ownTerm(), deadline(),
                        PrintedDates.formatDate(today), standing(),
                        returned ? " đã bổ sung, sau khi trả lại báo cáo nộp trước" : "");
    }

    /** The phrase of the plan, or the day of the unit's own if it has one. */
    String deadline() {
        return hasOwnTerm() ? "chậm nhất ngày %s".formatted(PrintedDates.formatDate(unit.lastDay()))
                : plan.deadline().phrase();
    }

    /** The plan itself does not name the day that was given to this unit alone. */
    private String ownTerm() {
        return hasOwnTerm() ? ", theo thời hạn cho riêng đơn vị " : " ";
    }

    private boolean hasOwnTerm() {
        return !unit.dueAt().equals(plan.deadline().dueAt());
    }

    private String standing() {
        long days = ChronoUnit.DAYS.between(today, unit.lastDay());
        if (days == 0) {
            return "hôm nay là ngày cuối cùng";
        }
        return days > 0 ? "còn %d ngày nữa là hết hạn".formatted(days) : "đã quá hạn %d ngày".formatted(-days);
    }

    private boolean isLate() {
        return today.isAfter(unit.lastDay());
    }
}
