package org.planlifecycle.commendation.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** What the forms of the commendation show about a plan and its proposals. */
@Component
class CommendationFacts {

    private final Plans plans;
    private final PlanUnits units;

    CommendationFacts(Plans plans, PlanUnits units) {
        this.plans = plans;
        this.units = units;
    }

    String planName(PlanId planId) {
        return plans.get(planId).shortName();
    }

    /** One line per proposal, for a table. */
    List<Map<String, Object>> table(PlanId planId, List<AwardProposal> proposals) {
        Map<String, String> unitNames = unitNames(planId);
        return proposals.stream().map(proposal -> line(proposal, unitNames)).toList();
    }

    /** One line per proposal with the result of the ballot. */
    List<Map<String, Object>> resultTable(PlanId planId, List<Decided> decided) {
        Map<String, String> unitNames = unitNames(planId);
        return decided.stream().map(result -> {
            Map<String, Object> line = line(result.proposal(), unitNames);
            line.put("result", result.result().tally().summary());
            return line;
        }).toList();
    }

    private Map<String, String> unitNames(PlanId planId) {
        return units.of(planId).stream().collect(Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName));
    }

    private static Map<String, Object> line(AwardProposal proposal, Map<String, String> unitNames) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", proposal.code());
        line.put("kind", proposal.kind().label());
        line.put("name", proposal.name());
        line.put("position", proposal.position());
        line.put("unit", unitNames.getOrDefault(proposal.unitCode(), proposal.unitCode()));
        line.put("form", proposal.form().label());
        line.put("achievement", proposal.achievement());
        return line;
    }
}
