package org.planlifecycle.dossier;

import java.time.Instant;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/**
 * An open task that the signed-in person may read.
 *
 * @param plan {@code null} while the task serves no plan
 * @param unit the code of the unit that the task is about, empty for none
 * @param assignee who has taken the task, {@code null} for nobody
 * @param holder the name of who has taken it, {@code null} for nobody
 * @param due when the task begins to be late, {@code null} for never
 * @param forReader whether the person may do the task, and not only watch how it stands
 */
public record DossierTask(String id, String processKey, String activityId, PlanId plan, String unit, String assignee,
        String holder, Instant due, boolean forReader, Reader reader) {

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

    /**
     * Why the reader cannot work on the task, in one sentence; empty for who has taken it.
     *
     * @param consequence what is not possible for that reason
     */
    String whyNotTaken(String consequence) {
        if (isTakenByReader()) {
            return "";
        }
        return assignee == null ? "Chưa nhận việc nên %s; hãy nhận việc trước khi nhập."
                .formatted(consequence)
                : "Việc này đang do %s nhận nên %s; hãy đề nghị người đó làm, hoặc trả lại việc rồi nhận."
                        .formatted(holder, consequence);
    }
}
