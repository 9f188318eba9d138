package org.planlifecycle.reminder.units.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.reminder.units.CallOutcome;
import org.planlifecycle.reminder.units.CallRecord;
import org.planlifecycle.reminder.units.SilentUnits;
import org.planlifecycle.reminder.units.SilentUnits.Call;
import org.planlifecycle.report.FollowUpKind;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.report.process.ReportFacts;
import org.springframework.stereotype.Component;

/** The propaganda department telephones silent units and logs what they said. */
@Component
class CallUnitsForm extends FormContract {

    private static final String CALLS = "calls";

    private final SilentUnits silentUnits;
    private final ReportFacts facts;
    private final People people;

    CallUnitsForm(SilentUnits silentUnits, ReportFacts facts, People people) {
        super(CollectReports.KEY, CollectReports.CALL_UNITS, "call-units");
        this.silentUnits = silentUnits;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofPlan(context.planId());
        List<PlanUnit> listed = silentUnits.listed(context.planId(), FollowUpKind.CALL);
        List<Map<String, Object>> rows = new ArrayList<>(facts.rows(listed));
        Map<String, List<Person>> contacts = people.inRoleOf(Role.UNIT_CONTACT,
                listed.stream().map(PlanUnit::unitCode).toList(), facts.today());
        rows.forEach(row -> row.put("contact", contact(contacts.get((String) row.get("code")))));
        shown.put("unitsToCall", rows);
        shown.put(CALLS, listed.stream().map(unit -> Map.of("code", unit.unitCode())).toList());
        return shown;
    }

    private static String contact(List<Person> contacts) {
        return contacts.stream().findFirst()
                .map(person -> person.phone() == null ? person.fullName()
                        : person.fullName() + ", " + person.phone())
                .orElse("chưa có đầu mối");
    }

    @Override
    public String subject(FormContext context) {
        return facts.plan(context.planId()).shortName();
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        List<Call> calls = submission.rows(CALLS).stream().map(row -> new Call(row.text("code"),
                new CallRecord(row.text("spokenTo"), row.choice("result", CallOutcome.class),
                        row.findDate("promisedDay").orElse(null), row.text("note")))).toList();
        silentUnits.logCalls(context.planId(), calls, context.userId());
    }
}
