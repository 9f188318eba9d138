package org.planlifecycle.platform.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person sent, held beside the engine while the command that brought it runs. */
final class CapturedSubmission {

    private static final ThreadLocal<CapturedSubmission> CURRENT = new ThreadLocal<>();

    private final Map<String, Object> values;
    private final StartRequest start;
    private boolean taken;
    private RuntimeException first;

    /** @param start {@code null} for what completes a task, and for a start without a key */
    CapturedSubmission(Map<String, Object> values, StartRequest start) {
        this.start = start;
        this.values = values == null ? Map.of() : Map.copyOf(withoutNulls(values));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        Map<String, Object> present = new java.util.HashMap<>(values);
        present.values().removeIf(java.util.Objects::isNull);
        return present;
    }

    void hold() {
        CURRENT.set(this);
    }

    static void release() {
        CURRENT.remove();
    }

    boolean isTaken() {
        return taken;
    }

    /**
     * The values of the running command, for the one listener they are meant for.
     *
     * @throws IllegalStateException if a step is completed without having come through the guard
     */
    static Map<String, Object> take() {
        CapturedSubmission captured = CURRENT.get();
        if (captured == null || captured.taken) {
            throw new IllegalStateException("A form step was completed around the form guard");
        }
        captured.taken = true;
        return captured.values;
    }

    /** What the running start is known by when it comes again. */
    static Optional<StartRequest> startRequest() {
        return Optional.ofNullable(CURRENT.get()).map(captured -> captured.start);
    }

    /**
     * Keeps what went wrong in the form: the engine then looks for an error event, and on PostgreSQL that question to
     * a broken transaction fails with an error that says nothing of the first.
     */
    static void failed(RuntimeException failure) {
        if (CURRENT.get() != null) {
            CURRENT.get().first = failure;
        }
    }

    /** This failure, with the first one beside it if it hides that. */
    RuntimeException with(RuntimeException failure) {
        boolean told = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(one -> one == first);
        if (first != null && !told) {
            failure.addSuppressed(first);
        }
        return failure;
    }

    static boolean isHeld() {
        return CURRENT.get() != null && !CURRENT.get().taken;
    }
}
