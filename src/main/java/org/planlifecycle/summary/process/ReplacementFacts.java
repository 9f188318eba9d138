package org.planlifecycle.summary.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.VietnameseDate;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.summary.ChangedPlace;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReplacing;
import org.springframework.stereotype.Component;

/** What the forms of a replacement open with: the issued report, and old and new side by side. */
@Component
class ReplacementFacts {

    private final SummaryFacts facts;
    private final SummaryReplacing replacing;

    ReplacementFacts(SummaryFacts facts, SummaryReplacing replacing) {
        this.facts = facts;
        this.replacing = replacing;
    }

    Map<String, Object> of(FormContext context) {
        SummaryRenewal.Opened opened = facts.open(context);
        Map<String, Object> shown = facts.report(context);
        IssuedDocument old = replacing.old(opened.planId());
        List<ChangedPlace> changes = replacing.changes(opened);
        shown.put("oldNumber", old.numberText());
        shown.put("oldDay", VietnameseDate.brief(old.issuedOn()));
        shown.put("hasChanges", !changes.isEmpty());
        shown.put("changes", changes.stream().map(ReplacementFacts::row).toList());
        return shown;
    }

    private static Map<String, String> row(ChangedPlace change) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("place", change.where());
        row.put("old", change.oldWords());
        row.put("now", change.nowWords());
        return row;
    }

    /** What the report may only repeat. */
    List<StatedFact> stated(FormContext context) {
        return facts.stated(context);
    }

    /** The text as it would be printed now. */
    Narrative text(FormContext context) {
        return facts.text(context);
    }

    String planName(PlanId planId) {
        return facts.planName(planId);
    }
}
