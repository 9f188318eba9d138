package org.planlifecycle.engine.batch;

import org.planlifecycle.kernel.PlanId;

/** Something that concerns so many units of a plan that one transaction is not enough. */
public interface BatchWork {

    /** What a running process remembers it by. */
    String key();

    /**
     * Does one batch. What is done already is not done again: a batch whose transaction failed is repeated.
     *
     * @param number of the batch, from 0
     * @return whether there may be more after it
     */
    boolean work(PlanId planId, int number);
}
