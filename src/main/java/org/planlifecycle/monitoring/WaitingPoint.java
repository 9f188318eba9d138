package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * Something that an instance of a plan waits for.
 *
 * @param process the name of the process
 * @param activity the name of the step
 * @param count how many tasks of this kind are open
 * @param holder who has it in hand, in words
 * @param since when it began, or {@code null}
 * @param due when it should be done or happens by itself, or {@code null}
 * @param unlocks what lets the plan go on, in one sentence
 * @param instanceId the process instance, to be opened in Cockpit
 */
public record WaitingPoint(Kind kind, String process, String activity, int count, String holder, Instant since,
        Instant due, String unlocks, String instanceId) {

    /** What kind of thing is waited for. */
    public enum Kind { TASK, TIMER, MESSAGE, WORK, INCIDENT }
}
