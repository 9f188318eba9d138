package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Component;

/** Holds an issued report against what it would say by the figures of now. */
@Component
class SummaryComparison {

    private final SummaryMaterials materials;
    private final ThresholdTable thresholds;
    private final SummaryDrafts drafts;
    private final Clock clock;

    SummaryComparison(SummaryMaterials materials, ThresholdTable thresholds, SummaryDrafts drafts, Clock clock) {
        this.materials = materials;
        this.thresholds = thresholds;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Old and new, place by place, if that text and these figures took its place. */
    List<ChangedPlace> changes(IssuedSummary issued, SummaryMaterial now, Narrative text) {
        return between(materials.of(issued.planId(), issued.snapshot()), issued.narrative(), now, text);
    }

    /** The same with the newest figures. */
    List<ChangedPlace> changes(IssuedSummary issued, PlanMaterials read, Narrative text) {
        return between(read.of(issued.snapshot()), issued.narrative(), read.latest(), text);
    }

    /** Whether the newest figures make it say something else. That they were taken on another day is nothing else. */
    boolean isOutdated(IssuedSummary issued) {
        return isOutdated(issued, new PlanMaterials(materials, issued.planId()));
    }

    boolean isOutdated(IssuedSummary issued, PlanMaterials read) {
        SummaryMaterial then = read.of(issued.snapshot());
        SummaryMaterial now = read.latest();
        LocalDate today = LocalDate.now(clock);
        GeneratedLines told = new SummaryText(then).generated();
        SummaryMaterial before = then.takenOn(today, thresholds.on(today));
        SummaryMaterial after = now.takenOn(today, thresholds.on(today));
        return !between(before, renewed(issued, told, before), after, renewed(issued, told, after)).isEmpty();
    }

    private static Narrative renewed(IssuedSummary issued, GeneratedLines told, SummaryMaterial facts) {
        return new Renewal(issued.narrative(), told, new SummaryText(facts).generated()).textWithoutStale();
    }

    private List<ChangedPlace> between(SummaryMaterial old, Narrative oldText, SummaryMaterial now, Narrative newText) {
        String signer = drafts.presiding();
        return ReportDifference.between(drafts.document(old, oldText, signer), drafts.document(now, newText, signer));
    }

    /** The generated sentences as the issued report has them. */
    GeneratedLines told(IssuedSummary issued) {
        return new SummaryText(materials.of(issued.planId(), issued.snapshot())).generated();
    }
}
