package org.planlifecycle.deadline.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the recorded changes of the calendar, in the one row of {@code calendar_revision}. */
@Component
class CalendarRevision {

    private final JdbcClient jdbc;

    CalendarRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long current() {
        return jdbc.sql("select revision from calendar_revision").query(Long.class).single();
    }

    /** Says that the calendar changes; whoever else says so waits for the end of this transaction. */
    void advance() {
        jdbc.sql("update calendar_revision set revision = revision + 1").update();
    }
}
