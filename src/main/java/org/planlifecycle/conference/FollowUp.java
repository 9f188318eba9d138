package org.planlifecycle.conference;

import java.time.LocalDate;
import org.planlifecycle.kernel.Refusal;

/**
 * A task that the conclusion gives to a unit or department.
 *
 * @param dueOn the last day for it, inclusive
 * @param status {@code null} until it is confirmed
 * @param note a remark on the status; {@code null} until it is confirmed
 */
public record FollowUp(String task, String assignee, LocalDate dueOn, FollowUpStatus status, String note) {

    public FollowUp(String task, String assignee, LocalDate dueOn) {
        this(task, assignee, dueOn, null, null);
    }

    /** @throws Refusal for a task that is not done if the note does not say how it goes on */
    public FollowUp confirmed(FollowUpStatus confirmedStatus, String confirmedNote) {
        if (confirmedStatus != FollowUpStatus.DONE && confirmedNote.isBlank()) {
            throw new Refusal("Việc “%s” chưa xong; hãy ghi chú ai theo dõi tiếp và tình hình thực hiện."
                    .formatted(task));
        }
        return new FollowUp(task, assignee, dueOn, confirmedStatus, confirmedNote);
    }
}
