package org.planlifecycle.summary.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.FigureLine;
import org.planlifecycle.consolidation.LineCell;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.process.ReportFacts;
import org.planlifecycle.summary.Departments;
import org.planlifecycle.summary.FigureClaims;
import org.planlifecycle.summary.PlanMaterials;
import org.planlifecycle.summary.Renewal;
import org.planlifecycle.summary.Summaries;
import org.planlifecycle.summary.SummaryOpinion;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReport;
import org.planlifecycle.summary.ThresholdTable;
import org.springframework.stereotype.Component;

/** The facts that every form of the consolidated report opens with. */
@Component
class SummaryFacts {

    private final ReportFacts facts;
    private final Summaries summaries;
    private final SummaryRenewal renewal;
    private final ConsolidatedReading reading;
    private final ThresholdTable thresholds;

    SummaryFacts(ReportFacts facts, Summaries summaries, SummaryRenewal renewal,
            ConsolidatedReading reading, ThresholdTable thresholds) {
        this.facts = facts;
        this.summaries = summaries;
        this.renewal = renewal;
        this.reading = reading;
        this.thresholds = thresholds;
    }

    /** The consolidated figures. */
    Map<String, Object> figures(PlanId planId) {
        Map<String, Object> shown = facts.ofPlan(planId);
        Snapshot snapshot = reading.latest(planId);
        shown.put(StaleFields.SNAPSHOT, Integer.toString(snapshot.number()));
        shown.put("unitCount", snapshot.units());
        shown.put("onTimeCount", snapshot.onTime());
        shown.put("lateCount", snapshot.late());
        shown.put("missingCount", snapshot.missing().size());
        shown.put("thresholds", thresholds.rulesOn(facts.today()).stream().map(rule -> Map.of("meaning", rule.meaning(),
                "threshold", rule.threshold(), "record", rule.record())).toList());
        ReportPeriod lastYear = facts.lastYear(planId);
        shown.put("figures", reading.table(snapshot, Scope.WHOLE).lines().stream()
                .flatMap(line -> line.cell(lastYear).filter(cell -> cell.value().number().isPresent())
                        .map(cell -> row(line.line(), cell)).stream()).toList());
        return shown;
    }

    private static Map<String, Object> row(FigureLine line, LineCell cell) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", line.indicator().code());
        row.put("label", line.label());
        row.put("unit", line.unit());
        row.put("amount", cell.value().text());
        return row;
    }

    /** The figures, the text for reading, and the comments. */
    Map<String, Object> report(FormContext context) {
        SummaryRenewal.Opened opened = open(context);
        PlanId planId = opened.planId();
        Renewal renewed = opened.renewal();
        Map<String, Object> shown = figures(planId);
        SummaryReport summary = summaries.get(planId);
        StaleFields.show(renewed, shown);
        shown.put("unmatched", unmatched(opened.read(), renewed.text()));
        shown.put("draftNumber", summary.draftNumber());
        shown.put("narrative", ReportFacts.blocks(renewed.text()));
        shown.put("comments", comments(planId));
        shown.put("howTaken", summary.commentsTaken() == null ? "" : summary.commentsTaken());
        shown.put("wasReturned", summary.returnReason() != null);
        shown.put("returnedFor", summary.returnReason() == null ? "" : summary.returnReason());
        return shown;
    }

    /** One row for each department: its opinion, its comments and what became of them. */
    private List<Map<String, Object>> comments(PlanId planId) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SummaryOpinion opinion : summaries.opinions(planId)) {
            if (opinion.comments().isEmpty()) {
                rows.add(row(opinion, "", "", "", ""));
            }
            opinion.comments().forEach(comment -> rows.add(row(opinion, comment.part().label(), comment.text(),
                    comment.isAnswered() ? comment.answer().kind().label() : "",
                    comment.isAnswered() ? comment.answer().reason() : "")));
        }
        return rows;
    }

    private static Map<String, Object> row(SummaryOpinion opinion, String part, String text, String answer,
            String reason) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("department", Departments.title(opinion.department()));
        row.put("verdict", opinion.verdict().label());
        row.put("part", part);
        row.put("text", text);
        row.put("answer", answer);
        row.put("reason", reason);
        return row;
    }

    /** What this opening of a form reads of the plan. */
    PlanMaterials read(FormContext context) {
        return context.once("summary material", () -> renewal.materials(context.planId()));
    }

    /** The stored report as this opening of a form reads it. */
    SummaryRenewal.Opened open(FormContext context) {
        return context.once("summary", () -> renewal.open(read(context)));
    }

    /** What the report may only repeat. */
    List<StatedFact> stated(FormContext context) {
        return Stream.concat(facts.ofAccount(context.planId()).stream(), renewal.claims(read(context)).facts().stream())
                .toList();
    }

    /** Figures of people's sentences that cannot be held against anything, part by part. */
    private List<Map<String, Object>> unmatched(PlanMaterials read, Narrative text) {
        FigureClaims claims = renewal.claims(read);
        List<Map<String, Object>> rows = new ArrayList<>();
        text.blocks().forEach((part, words) -> claims.unmatched(words)
                .forEach(sentence -> rows.add(Map.of("part", part, "sentence", sentence))));
        return rows;
    }

    /** The text that is signed, part by part. */
    List<TextPart> signedTexts(FormContext context) {
        return text(context).blocks().entrySet().stream().map(block -> new TextPart(block.getKey(), block.getValue()))
                .toList();
    }

    /** The text as it would be printed now. */
    Narrative text(FormContext context) {
        return open(context).renewal().text();
    }

    String planName(PlanId planId) {
        return facts.plan(planId).shortName();
    }
}
