package org.planlifecycle.issuance.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.planlifecycle.directory.Units;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.issuance.Issuances;
import org.planlifecycle.issuance.PlanDraft;
import org.planlifecycle.issuance.PlanDrafting;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** The drafter writes the whole plan; after a return the remarks stand above it. */
@Component
class DraftPlanForm extends FormContract {

    private final PlanDrafting drafting;
    private final Plans plans;
    private final Issuances issuances;
    private final Units units;
    private final PlanFacts facts;
    private final Clock clock;

    DraftPlanForm(PlanDrafting drafting, Plans plans, Issuances issuances, Units units, PlanFacts facts, Clock clock) {
        super(IssuePlan.KEY, IssuePlan.DRAFT_PLAN, "draft-plan");
        this.drafting = drafting;
        this.plans = plans;
        this.issuances = issuances;
        this.units = units;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        Plan plan = plans.get(context.planId());
        Map<String, Object> shown = PlanFields.show(plan.text(), plan.period(), issuances.chosenUnits(plan.id()),
                units.activeOn(LocalDate.now(clock)));
        shown.putAll(facts.dates(plan));
        shown.put("purpose", plan.text().purpose());
        shown.put("requirements", plan.text().requirements());
        shown.put("content", plan.text().content());
        shown.put("organisation", plan.text().organisation());
        shown.put("steps", facts.steps(plan.id()));
        shown.put("contradictions", facts.contradictions(plan.id()));
        return shown;
    }

    @Override
    public String subject(FormContext context) {
        return facts.subject(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        Plan plan = plans.get(context.planId());
        PlanText text = new PlanText(plan.text().planType(), submission.text("title"),
                PlanFields.lines(submission, "directives"), submission.text("purpose"),
                submission.text("requirements"), submission.text("content"), submission.text("organisation"),
                PlanFields.lines(submission, "legalBasis"), PlanFields.lines(submission, "recipients"));
        drafting.redraft(plan.id(), new PlanDraft(text, PlanFields.period(submission),
                submission.text("deadlinePhrase"), submission.text("conferencePhrase"),
                PlanFields.unitCodes(submission), submission.flag("acceptPastDeadline"),
                submission.flag("acceptContradictions")), context.userId());
    }
}
