package org.planlifecycle.report.process;

import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.report.ReportSubmission;
import org.springframework.stereotype.Component;

/** A unit confirms that it knows of its task and names who will answer for it. */
@Component
class AcknowledgeRequestForm extends FormContract {

    private final ReportSubmission submissions;
    private final ReportFacts facts;
    private final People people;

    AcknowledgeRequestForm(ReportSubmission submissions, ReportFacts facts, People people) {
        super(CollectReport.KEY, CollectReport.ACKNOWLEDGE_REQUEST, "acknowledge-request");
        this.submissions = submissions;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Map<String, Object> shown = facts.ofUnit(context);
        people.inRoleOf(Role.UNIT_CONTACT, context.unitCode(), facts.today()).stream().findFirst()
                .ifPresent(contact -> prefill(contact, shown));
        return shown;
    }

    private static void prefill(Person contact, Map<String, Object> shown) {
        shown.put("contactName", contact.fullName());
        shown.put("contactPhone", contact.phone() == null ? "" : contact.phone());
    }

    @Override
    public String subject(FormContext context) {
        return facts.unitName(context);
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        submissions.acknowledge(context.planId(), context.unitCode(), submission.text("contactName"),
                submission.text("contactPhone"), submission.text("note"), context.userId());
    }
}
