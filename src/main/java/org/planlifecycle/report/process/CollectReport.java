package org.planlifecycle.report.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/collect-report.bpmn} and the code that serves it. */
final class CollectReport {

    static final String KEY = "collect-report";

    static final String ACKNOWLEDGE_REQUEST = "userTask_acknowledgeRequest";
    static final String SUBMIT_REPORT = "userTask_submitReport";
    static final String CHECK_REPORT = "userTask_checkReport";
    static final String DECIDE_EXTENSION = "userTask_decideExtension";

    static final String REPORTING_CLOSED = "reporting.reportingClosed";

    static final ProcessVariable<String> UNIT_GROUP = new ProcessVariable<>("unitGroup", String.class);
    static final ProcessVariable<Boolean> REPORT_SUBMITTED = new ProcessVariable<>("reportSubmitted", Boolean.class);
    static final ProcessVariable<Boolean> REPORT_COMPLETE = new ProcessVariable<>("reportComplete", Boolean.class);

    private CollectReport() {
    }
}
