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

    static String body(Plan plan, Person person) {
        return """
                Kính gửi đồng chí %s,

                Ban Thường vụ Đảng ủy Khối đã ban hành Kế hoạch số %s %s.

                Các đơn vị có tên trong kế hoạch gửi báo cáo %s, qua Ban Tuyên giáo Đảng ủy Khối. Nhiệm vụ báo cáo của \
                đơn vị nằm trong danh sách công việc của hệ thống; đồng chí đăng nhập để tiếp nhận và thực hiện.

                Trân trọng."""
                .formatted(person.fullName(), plan.number(), plan.text().title(), plan.deadline().phrase());
    }
}
