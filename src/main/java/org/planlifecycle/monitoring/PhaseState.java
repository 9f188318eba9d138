package org.planlifecycle.monitoring;

import java.time.Instant;

/**
 * One phase of a plan.
 *
 * @param startedAt {@code null} before
 * @param endedAt {@code null} before
 * @param instanceId the running process instance, else {@code null}
 */
public record PhaseState(String key, String name, State state, Instant startedAt, Instant endedAt,
        String instanceId) {

    /** How far it is. */
    public enum State {
        AHEAD("Chưa bắt đầu"), RUNNING("Đang làm"), DONE("Đã xong"), STOPPED("Đã dừng");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What users read. */
        public String label() {
            return label;
        }
    }
}
