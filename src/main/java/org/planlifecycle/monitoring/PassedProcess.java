package org.planlifecycle.monitoring;

import java.util.List;

/**
 * How far the runs of one process have come for one plan, all units together.
 *
 * @param key the process, whose diagram has the same name
 * @param steps only those that were reached
 */
public record PassedProcess(String key, String name, List<Step> steps) {

    /**
     * One node of the model.
     *
     * @param reached how often it was reached
     * @param open how many stand there now
     */
    public record Step(String activityId, long reached, long open) {
    }
}
