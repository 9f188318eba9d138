package org.planlifecycle.dossier;

import java.util.Collection;
import java.util.List;

/** The open tasks that the signed-in person may read, by the engine's own rights. */
public interface DossierTasks {

    /** Those of these tasks that exist and may be read; asking ends the engine's rights for the rest of the request. */
    List<DossierTask> readable(Collection<String> taskIds);

    /**
     * One task; afterwards only this room's own rules count for the rest of the request.
     *
     * @throws TaskNotReadable if there is no such task, or none that this person may read: the two look the same
     */
    default DossierTask get(String taskId) {
        return readable(List.of(taskId)).stream().findFirst().orElseThrow(TaskNotReadable::new);
    }

    /** Who has the task in hand, in words. */
    String holder(DossierTask task);

    /** What comes after the task as the model draws it, the nearest first. */
    List<NextTask> next(DossierTask task);

    /**
     * A step after the present one.
     *
     * @param holder who will have it in hand; empty for the end of the process
     */
    record NextTask(String name, String holder) {
    }
}
