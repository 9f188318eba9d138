package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.Optional;

/** The drafts of forms, one for each person and task. */
public interface Drafts {

    /** @param content the typed values as a JSON object */
    record Draft(String content, Instant savedAt) {
    }

    Optional<Draft> find(String taskId, String userId);

    /** Puts this draft in the place of the one before. */
    void keep(String taskId, String userId, Draft draft);

    void remove(String taskId, String userId);

    /** Removes everybody's draft of this task. */
    void removeAll(String taskId);
}
