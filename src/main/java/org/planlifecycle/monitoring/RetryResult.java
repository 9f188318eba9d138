package org.planlifecycle.monitoring;

/**
 * What came of the retry of an incident.
 *
 * @param message why it failed again; null otherwise
 */
public record RetryResult(State state, String message) {

    /** How far the retry has come. */
    public enum State {
        /** The engine has not done the job yet. */
        RUNNING,
        /** The job is done and the plan has gone on. */
        DONE,
        /** The job has failed again and is an incident again. */
        FAILED
    }
}
