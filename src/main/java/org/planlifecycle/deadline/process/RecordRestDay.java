package org.planlifecycle.deadline.process;

/** The names shared by {@code bpmn/record-rest-day.bpmn} and the code that serves it. */
final class RecordRestDay {

    static final String KEY = "record-rest-day";
    static final String REST_DAY_NOTICED = "startEvent_restDayNoticed";

    private RecordRestDay() {
    }
}
