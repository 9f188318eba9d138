package org.planlifecycle.issuance.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanClosure;
import org.planlifecycle.plan.PlanReopening;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** What the forms about a reopened plan show of it. */
@Component
class ReopeningFacts {

    private final PlanClosure closure;
    private final Plans plans;
    private final People people;

    ReopeningFacts(PlanClosure closure, Plans plans, People people) {
        this.closure = closure;
        this.plans = plans;
        this.people = people;
    }

    Map<String, Object> of(FormContext context) {
        PlanReopening wish = closure.get(context.get(ReopenPlan.REOPENING_ID));
        Plan plan = plans.get(wish.planId());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("planName", plan.shortName());
        shown.put("planTitle", plan.text().title());
        shown.put("wishReason", wish.reason());
        shown.put("wishBasis", wish.basis());
        shown.put("proposer", people.displayName(wish.proposedBy()));
        return shown;
    }

    String planName(FormContext context) {
        return plans.get(context.planId()).shortName();
    }
}
