package org.planlifecycle.engine.form;

import java.util.Map;

/** What people have typed into forms and not sent yet. */
public interface FormDrafts {

    /** The values this person typed into this form, by field; empty for none. */
    Map<String, Object> of(DraftSubject form, String userId);

    /** Forgets everybody's draft of a form that is no more, in the transaction that ends it. */
    void discard(DraftSubject form);

    /** Forgets the draft of a person who has sent the form, in the transaction that takes it. */
    void discard(DraftSubject form, String userId);
}
