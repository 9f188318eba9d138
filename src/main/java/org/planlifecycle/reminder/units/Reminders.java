package org.planlifecycle.reminder.units;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.report.ReportDays;
import org.planlifecycle.report.Reports;
import org.springframework.stereotype.Component;

/** Writes the reminding mails to the people of silent units. */
@Component
class Reminders {

    static final String KIND = "report-reminder";
    /** In the place of a step: a person reminds before the ladder's turn. */
    static final String NOW = "now";
    /** In the place of a step: due for escalation, but no reminder had reached the unit. */
    static final String FIRST = "first";

    private final People people;
    private final Reports reports;
    private final Outbox outbox;
    private final ReportDays days;

    Reminders(People people, Reports reports, Outbox outbox, ReportDays days) {
        this.people = people;
        this.reports = reports;
        this.outbox = outbox;
        this.days = days;
    }

    void mailContacts(Plan plan, List<PlanUnit> units, String step) {
        mailRoutinely(Role.UNIT_CONTACT, plan, units, step, unit -> "");
    }

    void mailSecretaries(Plan plan, List<PlanUnit> units, String step) {
        mailRoutinely(Role.UNIT_SECRETARY, plan, units, step, unit -> "");
    }

    /** What the unit's secretary reads beside the numbered letter. */
    List<Mail> withLetter(Plan plan, PlanUnit unit, String step, String numberText) {
        return mails(Role.UNIT_SECRETARY, plan, List.of(unit), step, each ->
                "Ban Thường vụ Đảng ủy đã ban hành Công văn số %s đôn đốc việc này, gửi kèm thư này.".formatted(numberText))
                .stream().map(Mail::routine).toList();
    }

    /**
     * Writes to the unit's contacts out of turn.
     *
     * @return how many mails were written; 0 if nobody has an address, or if the same was done in this minute
     */
    int mailNow(Plan plan, PlanUnit unit, String remark) {
        return outbox.addAll(mails(Role.UNIT_CONTACT, plan, List.of(unit),
                NOW + "-" + days.now().truncatedTo(ChronoUnit.MINUTES), each -> remark).stream()
                .filter(mail -> mail.recipient().isReachable()).toList());
    }

    /** Units none of whose contacts has an address. */
    Set<String> withoutAddress(List<PlanUnit> units) {
        Map<String, List<Person>> people = recipients(Role.UNIT_CONTACT, units);
        return units.stream().map(PlanUnit::unitCode)
                .filter(code -> people.get(code).stream().allMatch(person -> person.email() == null))
                .collect(Collectors.toSet());
    }

    /** Also to those without an address: the outbox has the office asked for it. */
    private void mailRoutinely(Role role, Plan plan, List<PlanUnit> units, String step,
            Function<PlanUnit, String> remark) {
        outbox.addAll(mails(role, plan, units, step, remark).stream().map(Mail::routine).toList());
    }

    /** The step of the mail names the last day too, so that the ladder can be climbed again after an extension. */
    private List<Mail> mails(Role role, Plan plan, List<PlanUnit> units, String step,
            Function<PlanUnit, String> remark) {
        Map<String, List<Person>> people = recipients(role, units);
        Set<String> returned = reports.returned(plan.id());
        List<Mail> mails = new ArrayList<>();
        for (PlanUnit unit : units) {
            ReminderText text = new ReminderText(plan, unit, days.today(), returned.contains(unit.unitCode()));
            people.get(unit.unitCode()).forEach(person -> mails.add(new Mail(plan.id(), unit.unitCode(), KIND,
                    "%s/%s".formatted(step, unit.lastDay()), person.id(), person.email(), text.subject(),
                    text.body(person.fullName(), remark.apply(unit), role))));
        }
        return mails;
    }

    /** Asked each time, so that a reminder goes to whoever answers for the unit on the day it is written. */
    private Map<String, List<Person>> recipients(Role role, List<PlanUnit> units) {
        return people.inRoleOf(role, units.stream().map(PlanUnit::unitCode).toList(), days.today());
    }
}
