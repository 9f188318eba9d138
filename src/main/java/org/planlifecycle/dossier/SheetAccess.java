package org.planlifecycle.dossier;

import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.Refusal;

/**
 * What the reader of a task may do with the workbook of figures of the unit that the task is about: the unit gets and
 * hands in its own, the propaganda department opens what was handed in.
 */
final class SheetAccess {

    private static final String REPORT = "collect-report";
    private static final String SUBMIT_REPORT = "userTask_submitReport";

    private final DossierTask task;

    SheetAccess(DossierTask task) {
        this.task = task;
    }

    boolean maySee() {
        return isOfReport() && (isOwner() || task.reader().groups().contains(Role.PROPAGANDA.group()));
    }

    boolean isOwner() {
        return isOfReport() && isAtTheUnit() && task.isOfReadersUnit();
    }

    /** Why a workbook cannot be handed in; empty if it can. */
    String whyNotHandIn() {
        if (!isOwner()) {
            return "Chỉ cán bộ của đơn vị nộp biểu số liệu; hãy trả lại báo cáo nếu cần đơn vị sửa.";
        }
        if (!task.activityId().equals(SUBMIT_REPORT)) {
            return "Chỉ nộp biểu số liệu khi đang làm việc Nộp báo cáo; hãy mở việc đó.";
        }
        return task.whyNotTaken("chưa nộp được biểu số liệu");
    }

    /** @throws TaskNotReadable to whom nothing of it is shown */
    void requireSight() {
        if (!maySee()) {
            throw new TaskNotReadable();
        }
    }

    void requireHandIn() {
        requireSight();
        String why = whyNotHandIn();
        if (!why.isEmpty()) {
            throw new Refusal(why);
        }
    }

    /** The checker has the unit's task too, but only after it was handed in. */
    private boolean isAtTheUnit() {
        return task.reader().worksFor(task.unit()) || task.activityId().equals(SUBMIT_REPORT);
    }

    private boolean isOfReport() {
        return task.plan() != null && task.processKey().equals(REPORT) && task.readableUnit().isPresent();
    }
}
