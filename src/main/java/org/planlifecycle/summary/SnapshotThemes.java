package org.planlifecycle.summary;

import org.planlifecycle.kernel.PlanId;

/** The units' sentences under their themes, as each snapshot has them. */
public interface SnapshotThemes {

    void add(PlanId planId, int number, ThemeMatrix matrix);

    /** The themes under which something stands, and all sentences; none if the plan has no such snapshot. */
    ThemeMatrix of(PlanId planId, int number);

    /** Puts one sentence of that snapshot under the theme that a person chose, the one at that place of the themes. */
    void choose(PlanId planId, int number, String sentenceId, Theme theme, int place);
}
