package org.planlifecycle.platform;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * Keeps what supervisors look back on — instances, activities, tasks, incidents, batches and the operation log — and
 * no variable values, which would keep personal data and cost a third of the writes.
 */
class PlanHistoryLevel implements HistoryLevel {

    static final String NAME = "plan";
    private static final int ID = 110;
    private static final Set<String> ENTITIES =
            Set.of("process-instance", "process-instance-update", "activity-instance", "task-instance", "incident", "user-operation-log", "batch");

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType eventType, Object entity) {
        return ENTITIES.contains(eventType.getEntityType());
    }
}
