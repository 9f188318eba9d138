package org.planlifecycle.issuance.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.deadline.DeadlinePhrases;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.ChangeNotices;
import org.planlifecycle.issuance.PlanChangeProposals;
import org.planlifecycle.issuance.PlanContradictions;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanChangeRequests;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** The Standing Committee answers a proposed change. */
@Component
class ApproveChangeForm extends FormContract {

    private static final String APPROVE = "APPROVE";
    private static final String REFUSE = "REFUSE";

    private final PlanChangeProposals proposals;
    private final PlanChangeRequests requests;
    private final Plans plans;
    private final People people;
    private final PlanContradictions contradictions;
    private final DeadlinePhrases phrases;
    private final ChangeNotices notices;

    ApproveChangeForm(PlanChangeProposals proposals, PlanChangeRequests requests, Plans plans, People people,
            PlanContradictions contradictions, DeadlinePhrases phrases, ChangeNotices notices) {
        super(ChangePlan.KEY, ChangePlan.APPROVE_CHANGE, "approve-change");
        this.proposals = proposals;
        this.requests = requests;
        this.plans = plans;
        this.people = people;
        this.contradictions = contradictions;
        this.phrases = phrases;
        this.notices = notices;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        PlanChange change = requests.get(context.get(PlanLifecycle.CHANGE_ID));
        Plan plan = plans.get(change.planId());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("planName", plan.shortName());
        shown.put("planTitle", plan.text().title());
        shown.put("kindLabel", change.kind().label());
        shown.put("oldDeadline", plan.deadline().phrase());
        shown.put("newDeadline", change.deadline() == null ? "không áp dụng" : change.deadline().phrase());
        shown.put("newDeadlineExplanation", change.deadline() == null ? ""
                : String.join(" ", phrases.read(change.deadline().phrase()).explanation()));
        shown.put("reason", change.reason());
        shown.put("letter", List.of(Map.of("text", notices.preview(change, context.userId()))));
        shown.put("proposer", people.displayName(change.proposedBy()));
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return plans.get(context.planId()).shortName();
    }

    @Override
    public List<StatedFact> facts(Submission sent, FormContext context) {
        PlanChange change = requests.get(context.get(PlanLifecycle.CHANGE_ID));
        return REFUSE.equals(sent.text("outcome")) ? List.of() : contradictions.ofChange(change.planId(), change.deadline());
    }

    @Override
    public List<TextPart> signedTexts(Submission sent, FormContext context) {
        return List.of(new TextPart("Lý do", requests.get(context.get(PlanLifecycle.CHANGE_ID)).reason()));
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        boolean approved = APPROVE.equals(submission.text("outcome"));
        proposals.decide(context.get(PlanLifecycle.CHANGE_ID), approved, submission.text("remark"),
                context.userId());
        context.set(ChangePlan.CHANGE_APPROVED, approved);
    }
}
