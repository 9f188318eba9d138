package org.planlifecycle.kill;

import java.util.List;

/**
 * How far one unit is, told twice: by its open tasks in the engine's tables and by the rows in the product's own. Only
 * four such states are whole; any other is half of a step.
 */
record UnitState(String openTasks, int acknowledgements, int figures, int nominations, String reportOutcome,
        String unitOutcome, String journal) {

    private static final int FIGURES_OF_A_PARTY_CELL = ReportForms.FIGURES;

    /** The whole states, in the order in which a unit passes through them. */
    static final List<UnitState> WHOLE = List.of(
            new UnitState("userTask_acknowledgeRequest", 0, 0, 0, null, null, null),
            new UnitState("userTask_submitReport", 1, 0, 0, null, null, "requestAcknowledged"),
            new UnitState("userTask_checkReport", 1, FIGURES_OF_A_PARTY_CELL, 1, "WAITING", null,
                    "requestAcknowledged,reportSubmitted"),
            new UnitState(null, 1, FIGURES_OF_A_PARTY_CELL, 1, "ACCEPTED", "ACCEPTED",
                    "requestAcknowledged,reportSubmitted,reportAccepted"));

    /** How many of the three steps are done. */
    int stepsDone() {
        return WHOLE.indexOf(this);
    }
}
