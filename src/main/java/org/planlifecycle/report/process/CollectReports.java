package org.planlifecycle.report.process;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/collect-reports.bpmn} and the code that serves it. */
public final class CollectReports {

    public static final String KEY = "collect-reports";

    public static final String CALL_UNITS = "userTask_callUnits";
    public static final String REVIEW_MISSING = "userTask_reviewMissing";
    public static final String DECIDE_CUT_OFF = "userTask_decideCutOff";
    static final String DECIDE_MISSING = "userTask_decideMissing";
    public static final String DRAFT_SUMMARY = "userTask_draftSummary";
    public static final String CONSULT_SUMMARY = "userTask_consultSummary";
    public static final String REVISE_SUMMARY = "userTask_reviseSummary";
    public static final String APPROVE_SUMMARY = "userTask_approveSummary";

    public static final String NEXT_MOMENT = "event_nextMoment";
    static final String REPORT_CUT_OFF = "event_reportCutOff";

    static final String ALL_REPORTS_CLOSED = "reporting.allReportsClosed";

    public static final ProcessVariable<Boolean> CALLS_NEEDED = new ProcessVariable<>("callsNeeded", Boolean.class);
    public static final ProcessVariable<Boolean> LIST_NEEDED = new ProcessVariable<>("listNeeded", Boolean.class);
    static final ProcessVariable<Boolean> EXTEND_CUT_OFF = new ProcessVariable<>("extendCutOff", Boolean.class);
    static final ProcessVariable<Boolean> LIST_MISSING = new ProcessVariable<>("listMissing", Boolean.class);
    public static final ProcessVariable<Boolean> SUMMARY_APPROVED = new ProcessVariable<>("summaryApproved", Boolean.class);
    public static final ProcessVariable<String> DEPARTMENT = new ProcessVariable<>("department", String.class);

    /** The collection that the consultation is spread over; a few group ids, so it may be a variable. */
    static final String DEPARTMENTS = "departments";

    private CollectReports() {
    }
}
