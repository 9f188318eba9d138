package org.planlifecycle.report.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/update-reports.bpmn} and the code that serves it. */
final class UpdateReports {

    static final String KEY = "update-reports";

    /** What is done to the running reports of a plan; the name of a {@link Work}. */
    static final ProcessVariable<String> WORK = new ProcessVariable<>("reportWork", String.class);
    static final ProcessVariable<Integer> BATCH_NUMBER = new ProcessVariable<>("batchNumber", Integer.class);
    static final ProcessVariable<Boolean> REPORTS_LEFT = new ProcessVariable<>("reportsLeft", Boolean.class);

    /** Something that concerns the report of every unit. */
    enum Work {
        /** Nothing is taken any more: each ends as the model says. */
        END,
        /** The plan is over before its time. */
        CANCEL,
        /** Each task is due when its unit is. */
        MOVE_DUE
    }

    private UpdateReports() {
    }
}
