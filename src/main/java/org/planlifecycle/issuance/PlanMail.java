package org.planlifecycle.issuance;

import org.planlifecycle.directory.Person;
import org.planlifecycle.plan.Plan;

/** The words of the mail with which an issued plan goes out. */
final class PlanMail {

    private PlanMail() {
    }

    static String subject(Plan plan) {
        return "Kế hoạch số %s: %s".formatted(plan.number(), plan.text().title());
    }

    static String toUnit(Plan plan, Person person) {
        return whole(plan, person, """
                Các đơn vị có tên trong kế hoạch gửi báo cáo %s, qua Ban Tuyên giáo Đảng ủy Khối. Nhiệm vụ báo cáo của \
                đơn vị nằm trong danh sách công việc của hệ thống; đồng chí đăng nhập để tiếp nhận và thực hiện.""");
    }

    static String toDepartment(Plan plan, Person person) {
        return whole(plan, person, """
                Các đơn vị gửi báo cáo %s, qua Ban Tuyên giáo Đảng ủy Khối. Các ban, Văn phòng, Đoàn Khối thực hiện phần \
                việc được giao tại mục Tổ chức thực hiện của kế hoạch; đến bước nào, việc của bước đó có trong danh sách \
                công việc của hệ thống.""");
    }

    private static String whole(Plan plan, Person person, String duty) {
        return """
                Kính gửi đồng chí %s,

                Ban Thường vụ Đảng ủy Khối đã ban hành Kế hoạch số %s %s. Toàn văn kế hoạch gửi kèm thư này.

                %s

                Trân trọng."""
                .formatted(person.fullName(), plan.number(), plan.text().title(),
                        duty.formatted(plan.deadline().phrase()));
    }
}
