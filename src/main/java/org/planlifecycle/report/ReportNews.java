package org.planlifecycle.report;

import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Tells units by mail what became of their reports. */
@Component
public class ReportNews {

    private final Plans plans;
    private final PlanUnits units;
    private final People people;
    private final Outbox outbox;
    private final ReportDays days;

    ReportNews(Plans plans, PlanUnits units, People people, Outbox outbox, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.outbox = outbox;
        this.days = days;
    }

    void returned(ReportVersion version, String why, String until) {
        tell(version, "report-returned", "n" + version.number(), "Báo cáo được trả lại", """
                Báo cáo nộp lần %d của đơn vị được trả lại để bổ sung. Lý do: %s

                Đề nghị đơn vị sửa và nộp lại chậm nhất ngày %s. Những gì đã nộp được giữ nguyên; nhận xét từng phần có \
                trong công việc “Nộp báo cáo” của đơn vị."""
                .formatted(version.number(), why, until));
    }

    void accepted(ReportVersion version) {
        tell(version, "report-accepted", "n" + version.number(), "Báo cáo đã được chấp nhận",
                "Báo cáo nộp lần %d của đơn vị đã được kiểm tra và chấp nhận; đơn vị không phải làm gì thêm."
                        .formatted(version.number()));
    }

    /** Nothing is waited for any longer. */
    public void closed(PlanId planId, List<PlanUnit> closed, String why) {
        tell(planId, closed, "report-closed", "", "Đã kết thúc nhận báo cáo", """
                Việc nhận báo cáo của đơn vị đã kết thúc mà chưa có báo cáo được chấp nhận; việc “Nộp báo cáo” trên hệ \
                thống đã được thu lại. %s"""
                .formatted(why).strip());
    }

    private void tell(ReportVersion version, String kind, String step, String subject, String said) {
        tell(version.planId(), List.of(units.get(version.planId(), version.unitCode())), kind, step, subject, said);
    }

    private void tell(PlanId planId, List<PlanUnit> told, String kind, String step, String subject, String said) {
        Plan plan = plans.get(planId);
        Map<String, List<Person>> contacts = people.inRoleOf(Role.UNIT_CONTACT,
                told.stream().map(PlanUnit::unitCode).toList(), days.today());
        outbox.addAll(told.stream().flatMap(unit -> contacts.get(unit.unitCode()).stream().map(person ->
                new Mail(planId, unit.unitCode(), kind, step, person.id(), person.email(),
                        "%s: %s".formatted(subject, plan.shortName()), """
                        Kính gửi đồng chí %s, %s,

                        Về báo cáo thực hiện %s, %s:

                        %s

                        Ban Tuyên giáo Đảng ủy""".formatted(person.fullName(), unit.unitName(), plan.shortName(),
                                plan.text().title(), said)))).toList());
    }
}
