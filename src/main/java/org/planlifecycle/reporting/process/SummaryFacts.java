package org.planlifecycle.reporting.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.Role;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.reporting.Consolidated;
import org.planlifecycle.reporting.Consolidations;
import org.planlifecycle.reporting.Summaries;
import org.planlifecycle.reporting.SummaryComment;
import org.planlifecycle.reporting.SummaryReport;
import org.springframework.stereotype.Component;

/** The facts that every form of the consolidated report opens with. */
@Component
class SummaryFacts {

    private final ReportFacts facts;
    private final Consolidations consolidations;
    private final Summaries summaries;

    SummaryFacts(ReportFacts facts, Consolidations consolidations, Summaries summaries) {
        this.facts = facts;
        this.consolidations = consolidations;
        this.summaries = summaries;
    }

    /** The consolidated figures. */
    Map<String, Object> figures(PlanId planId) {
        Map<String, Object> shown = facts.ofPlan(planId);
        Consolidated consolidated = consolidations.get(planId);
        shown.put("unitCount", consolidated.units());
        shown.put("onTimeCount", consolidated.onTime());
        shown.put("lateCount", consolidated.late());
        shown.put("missingCount", consolidated.missing());
        shown.put("figures", consolidated.figuresOf(facts.lastYear(planId)).stream().map(figure -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("code", figure.indicator().code());
            row.put("label", figure.label());
            row.put("unit", figure.unit());
            row.put("amount", figure.text());
            return row;
        }).toList());
        return shown;
    }

    /** The figures, the text for reading, and the comments. */
    Map<String, Object> report(PlanId planId) {
        Map<String, Object> shown = figures(planId);
        SummaryReport summary = summaries.get(planId);
        shown.put("narrative", ReportFacts.blocks(summary.narrative()));
        shown.put("comments", comments(planId));
        shown.put("howTaken", summary.commentsTaken() == null ? "" : summary.commentsTaken());
        shown.put("wasReturned", summary.returnReason() != null);
        shown.put("returnedFor", summary.returnReason() == null ? "" : summary.returnReason());
        return shown;
    }

    private List<Map<String, Object>> comments(PlanId planId) {
        return summaries.comments(planId).stream().map((SummaryComment comment) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("department", departmentTitle(comment.department()));
            row.put("verdict", comment.verdict().label());
            row.put("text", comment.text());
            return row;
        }).toList();
    }

    /** How a department is named to people. */
    static String departmentTitle(String group) {
        return Arrays.stream(Role.values())
                .filter(role -> !role.ofUnit() && role.group().equals(group))
                .map(Role::title).findFirst().orElse(group);
    }

    String planName(PlanId planId) {
        return facts.plan(planId).shortName();
    }
}
