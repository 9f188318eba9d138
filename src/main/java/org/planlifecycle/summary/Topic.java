package org.planlifecycle.summary;

import org.planlifecycle.report.Narrative;

/** The blocks of a report, sentence by sentence. */
public enum Topic {
    RESULT(Narrative.RESULTS, false),
    SHORTCOMING(Narrative.SHORTCOMINGS, true),
    LESSON(Narrative.LESSONS, true),
    PROPOSAL(Narrative.SOLUTIONS, true),
    EXEMPLAR(Narrative.EXEMPLARS, false);

    private final String label;
    private final boolean themed;

    Topic(String label, boolean themed) {
        this.label = label;
        this.themed = themed;
    }

    /** Whether its sentences are grouped by theme. */
    public boolean isThemed() {
        return themed;
    }

    /** The heading of the block, as users read it. */
    public String label() {
        return label;
    }

    String block(Narrative narrative) {
        return narrative.blocks().get(label);
    }
}
