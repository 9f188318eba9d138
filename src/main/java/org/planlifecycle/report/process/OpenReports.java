package org.planlifecycle.report.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/open-reports.bpmn} and the code that serves it. */
final class OpenReports {

    static final String KEY = "open-reports";

    static final ProcessVariable<Integer> BATCH_NUMBER = new ProcessVariable<>("batchNumber", Integer.class);

    private OpenReports() {
    }
}
