package org.planlifecycle.engine.batch;

import org.planlifecycle.engine.ProcessVariable;

/** The names shared by {@code bpmn/work-in-batches.bpmn} and the code that serves it. */
final class WorkInBatches {

    static final String KEY = "work-in-batches";

    /** The key of the {@link BatchWork}. */
    static final ProcessVariable<String> BATCH_WORK = new ProcessVariable<>("batchWork", String.class);
    static final ProcessVariable<Integer> BATCH_NUMBER = new ProcessVariable<>("batchNumber", Integer.class);
    static final ProcessVariable<Boolean> BATCHES_LEFT = new ProcessVariable<>("batchesLeft", Boolean.class);

    private WorkInBatches() {
    }
}
