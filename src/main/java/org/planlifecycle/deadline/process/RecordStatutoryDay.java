package org.planlifecycle.deadline.process;

/** The names shared by {@code bpmn/record-statutory-day.bpmn} and the code that serves it. */
final class RecordStatutoryDay {

    static final String KEY = "record-statutory-day";
    static final String LAW_CHANGED = "startEvent_lawChanged";

    private RecordStatutoryDay() {
    }
}
