package org.planlifecycle.reminder.officials;

import java.time.LocalDate;

/**
 * Which mail about tasks it is: a task, a step, and the last day which the task had then, so that a task whose day was
 * moved can be reminded of again.
 */
record TaskMailStep(String taskId, String stepCode, LocalDate lastDay) {

    private static final String SEPARATOR = "/";

    static TaskMailStep parse(String text) {
        String[] parts = text.split(SEPARATOR);
        return new TaskMailStep(parts[0], parts[1], LocalDate.parse(parts[2]));
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, taskId, stepCode, lastDay.toString());
    }
}
