package org.planlifecycle.engine.form;

import java.util.Map;

/** What people have typed into the forms of tasks and not sent yet. */
public interface FormDrafts {

    /** The values this person typed into this task's form, by field; empty for none. */
    Map<String, Object> of(String taskId, String userId);

    /** Forgets everybody's draft of a task that has ended, in the transaction that ends it. */
    void discard(String taskId);
}
