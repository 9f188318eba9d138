package org.planlifecycle.dossier;

/** The processes that the signed-in person may start, by the engine's own rights. */
public interface StartableProcesses {

    /**
     * Where a process begins, for the person who may start it.
     *
     * @param event the id of the start event
     */
    record Start(String userId, String event) {
    }

    /**
     * Afterwards only this room's own rules count for the rest of the request.
     *
     * @throws ProcessNotStartable if there is no such process, or none that this person may start: the two look the same
     */
    Start get(String processKey);
}
