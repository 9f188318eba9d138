package org.planlifecycle.reporting.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/collect-reports.bpmn} and the code that serves it. */
final class CollectReports {

    static final String KEY = "collect-reports";

    static final String CALL_UNITS = "userTask_callUnits";
    static final String REVIEW_MISSING = "userTask_reviewMissing";
    static final String DECIDE_CUT_OFF = "userTask_decideCutOff";
    static final String DECIDE_MISSING = "userTask_decideMissing";
    static final String DRAFT_SUMMARY = "userTask_draftSummary";
    static final String CONSULT_SUMMARY = "userTask_consultSummary";
    static final String REVISE_SUMMARY = "userTask_reviseSummary";
    static final String APPROVE_SUMMARY = "userTask_approveSummary";

    static final String NEXT_MOMENT = "event_nextMoment";
    static final String REPORT_CUT_OFF = "event_reportCutOff";

    static final String ALL_REPORTS_CLOSED = "reporting.allReportsClosed";

    static final ProcessVariable<Boolean> CALLS_NEEDED = new ProcessVariable<>("callsNeeded", Boolean.class);
    static final ProcessVariable<Boolean> LIST_NEEDED = new ProcessVariable<>("listNeeded", Boolean.class);
    static final ProcessVariable<Boolean> EXTEND_CUT_OFF = new ProcessVariable<>("extendCutOff", Boolean.class);
    static final ProcessVariable<Boolean> LIST_MISSING = new ProcessVariable<>("listMissing", Boolean.class);
    static final ProcessVariable<Boolean> SUMMARY_APPROVED = new ProcessVariable<>("summaryApproved", Boolean.class);
    static final ProcessVariable<String> DEPARTMENT = new ProcessVariable<>("department", String.class);

    /** The collection that the consultation is spread over; a few group ids, so it may be a variable. */
    static final String DEPARTMENTS = "departments";

    private CollectReports() {
    }
}
