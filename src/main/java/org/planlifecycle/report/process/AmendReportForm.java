package org.planlifecycle.report.process;

/** The names shared by {@code bpmn/amend-report-form.bpmn} and the code that serves it. */
final class AmendReportForm {

    static final String KEY = "amend-report-form";
    static final String CHANGE_ASKED = "startEvent_changeAsked";

    private AmendReportForm() {
    }
}
