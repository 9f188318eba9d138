package org.planlifecycle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.stereotype.Component;

/** Tells the units that still owe a report that the form has changed; those who handed in are left in peace. */
@Component
class ReportFormNews {

    private static final String KIND = "report-form-changed";

    private final PlanUnits units;
    private final Reports reports;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final ReportDays days;

    ReportFormNews(PlanUnits units, Reports reports, People people, Outbox outbox, Journal journal, ReportDays days) {
        this.units = units;
        this.reports = reports;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.days = days;
    }

    void tell(Plan plan, ReportRegime regime) {
        List<String> waiting = reports.waitingForCheck(plan.id());
        List<PlanUnit> owing = units.open(plan.id()).stream()
                .filter(unit -> !waiting.contains(unit.unitCode())).toList();
        Map<String, List<Person>> contacts = people.inRoleOf(Role.UNIT_CONTACT,
                owing.stream().map(PlanUnit::unitCode).toList(), days.today());
        List<Mail> mails = new ArrayList<>();
        owing.forEach(unit -> contacts.get(unit.unitCode())
                .forEach(person -> mails.add(mail(plan, unit, person, regime))));
        outbox.addAll(mails);
        journal.record(plan.id(), Journal.ENGINE, "reportFormChanged",
                "Biểu mẫu báo cáo điều chỉnh thành phiên bản %d; báo cho %d đơn vị chưa nộp. %s"
                        .formatted(regime.version(), owing.size(), regime.changeNote()));
    }

    private static Mail mail(Plan plan, PlanUnit unit, Person person, ReportRegime regime) {
        return new Mail(plan.id(), unit.unitCode(), KIND, "v" + regime.version(), person.id(), person.email(),
                "Điều chỉnh biểu mẫu báo cáo: " + plan.shortName(),
                """
                Kính gửi đồng chí %s,

                Biểu mẫu báo cáo thực hiện %s, %s vừa được điều chỉnh: %s

                Đề nghị đơn vị tải lại biểu số liệu trước khi nộp báo cáo. Báo cáo đã nộp không phải làm lại.

                Ban Tuyên giáo Đảng ủy""".formatted(person.fullName(), plan.shortName(), plan.text().title(),
                        regime.changeNote()));
    }
}
