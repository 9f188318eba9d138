package org.planlifecycle.report;

import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Tells a unit by mail what was decided about its time. */
@Component
class ExtensionAnswers {

    private static final String KIND = "extension-answer";

    private final Plans plans;
    private final PlanUnits units;
    private final People people;
    private final Outbox outbox;
    private final ReportDays days;

    ExtensionAnswers(Plans plans, PlanUnits units, People people, Outbox outbox, ReportDays days) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.outbox = outbox;
        this.days = days;
    }

    void send(ReportExtension answered) {
        Plan plan = plans.get(answered.planId());
        String unitName = units.get(answered.planId(), answered.unitCode()).unitName();
        List<Person> contacts = people.inRoleOf(Role.UNIT_CONTACT, answered.unitCode(), days.today());
        outbox.addAll(contacts.stream().map(person -> mail(plan, unitName, answered, person)).toList());
    }

    private static Mail mail(Plan plan, String unitName, ReportExtension answered, Person person) {
        return new Mail(plan.id(), answered.unitCode(), KIND, "n" + answered.number(), person.id(), person.email(),
                "%s: %s".formatted(answered.isGranted() ? "Gia hạn nộp báo cáo" : "Không gia hạn nộp báo cáo",
                        plan.shortName()),
                """
                Kính gửi đồng chí %s, %s,

                Về thời hạn nộp báo cáo theo %s, %s: %s

                Ban Tuyên giáo Đảng ủy""".formatted(person.fullName(), unitName, plan.shortName(), plan.text().title(),
                        new ExtensionAnswerText(answered).sentences()));
    }
}
