package org.planlifecycle.report;

import java.util.List;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.attachment.EvidenceSubjects;
import org.springframework.stereotype.Component;

/** Every figure that the plan's report regime asks for now can have evidence. */
@Component
class ReportedFigures implements EvidenceSubjects {

    private final ReportRegimes regimes;
    private final Plans plans;

    ReportedFigures(ReportRegimes regimes, Plans plans) {
        this.regimes = regimes;
        this.plans = plans;
    }

    @Override
    public List<Choice> figures(PlanId planId) {
        return regimes.inForce(planId).indicators().stream().filter(Indicator::isEntered)
                .map(one -> new Choice(one.code(), one.label())).toList();
    }

    @Override
    public List<Choice> periods(PlanId planId) {
        return regimes.inForce(planId).periods(plans.get(planId).period()).stream()
                .map(one -> new Choice(one.code(), one.label())).toList();
    }
}
