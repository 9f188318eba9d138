package org.planlifecycle.monitoring.metrics;

import java.time.Instant;
import java.util.List;

/** How much is open, late or stuck, as the tables have it; each question is one statement, whatever the number of units. */
public interface OperationCounts {

    /** Open tasks by process, also for processes that ended: only those with at least one task. */
    List<Tasks> tasks(Instant now);

    /** The reports of each plan that is issued and neither closed nor cancelled. */
    List<Reports> reports(Instant now);

    Jobs jobs(Instant now);

    Mails mails(Instant now);

    /** Incidents, each counted once although its callers report it too. */
    int incidents();

    /**
     * The tasks of one process.
     *
     * @param overdue those of the open ones whose due moment is past
     */
    record Tasks(String process, int open, int overdue) {
    }

    /**
     * The reports of one plan.
     *
     * @param expected from all units, without those that a cancellation closed
     * @param received accepted or waiting for the check
     * @param late those of the received ones that came after their due moment
     * @param overdue not handed in, or returned, and past the due moment
     * @param missing closed without a report
     */
    record Reports(String plan, int expected, int received, int late, int overdue, int missing) {
    }

    /**
     * The engine's jobs.
     *
     * @param failed those without a retry left
     * @param due those that could run now
     * @param oldestDue since when the first of them could, or {@code null} if there is none
     */
    record Jobs(int failed, int due, Instant oldestDue) {
    }

    /**
     * The outbox.
     *
     * @param waiting those that should have gone out by now and have not
     * @param oldestWaiting since when the first of them should, or {@code null} if there is none
     * @param failed those given up
     */
    record Mails(int waiting, Instant oldestWaiting, int failed) {
    }
}
