package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.engine.form.DraftSubject;

/** The drafts of forms, one for each form and person. */
public interface Drafts {

    /** @param content the typed values as a JSON object */
    record Draft(String content, Instant savedAt) {
    }

    Optional<Draft> find(DraftSubject form, String userId);

    /** Puts this draft in the place of the one before. */
    void keep(DraftSubject form, String userId, Draft draft);

    void remove(DraftSubject form, String userId);

    /** Removes everybody's draft of this form. */
    void removeAll(DraftSubject form);

    /** Removes everybody's drafts of forms of this kind that were saved before then. */
    void removeSavedBefore(DraftSubject.Kind kind, Instant then);
}
