package org.planlifecycle.reporting;

import java.util.List;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.attachment.EvidenceSubjects;
import org.springframework.stereotype.Component;

/** Every figure that the plan's report regime asks for now can have evidence. */
@Component
class ReportedFigures implements EvidenceSubjects {

    private final ReportRegimes regimes;

    ReportedFigures(ReportRegimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public List<Subject> of(PlanId planId) {
        return regimes.inForce(planId).indicators().stream().filter(Indicator::isEntered)
                .map(one -> new Subject(one.code(), one.label())).toList();
    }
}
