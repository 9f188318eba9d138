package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.plan.PlanId;

/**
 * An open task that the signed-in person may read.
 *
 * @param plan {@code null} while the task serves no plan
 * @param unit the code of the unit that the task is about, empty for none
 * @param assignee who has taken the task, {@code null} for nobody
 * @param due when the task begins to be late, {@code null} for never
 * @param forReader whether the person may do the task, and not only watch how it stands
 */
public record DossierTask(String id, String processKey, String activityId, PlanId plan, String unit, String assignee,
        Instant due, boolean forReader, Reader reader) {

    /** The unit whose story this person may read with the task: of several units a unit reads its own only. */
    Optional<String> readableUnit() {
        boolean readable = !unit.isEmpty() && (!reader.isOfUnitsOnly() || reader.worksFor(unit));
        return readable ? Optional.of(unit) : Optional.empty();
    }

    /** Whether the reader acts for the task's unit: as one of its people, or as the official who types for it. */
    boolean isOfReadersUnit() {
        return reader.worksFor(unit) || !reader.isOfUnitsOnly() && isTakenByReader();
    }

    boolean isTakenByReader() {
        return reader.userId().equals(assignee);
    }
}
