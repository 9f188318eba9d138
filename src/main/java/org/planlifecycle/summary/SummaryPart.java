package org.planlifecycle.summary;

import org.planlifecycle.report.Narrative;

/** What part of the draft a comment is about. */
public enum SummaryPart {
    WHOLE("Toàn bộ dự thảo"),
    RESULTS(Narrative.RESULTS),
    SHORTCOMINGS(Narrative.SHORTCOMINGS),
    LESSONS(Narrative.LESSONS),
    SOLUTIONS(Narrative.SOLUTIONS),
    EXEMPLARS(Narrative.EXEMPLARS),
    FIGURES("Số liệu, biểu, phụ lục");

    private final String label;

    SummaryPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The block of that name; only a block of the report has one. */
    String of(Narrative narrative) {
        return narrative.blocks().get(label);
    }
}
