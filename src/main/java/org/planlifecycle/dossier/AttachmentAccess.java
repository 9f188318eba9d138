package org.planlifecycle.dossier;

import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.Refusal;

/**
 * What the reader of a task may do with the attachments of the unit that the task is about: the unit sees and changes
 * its own, the propaganda department reads what was handed in, a supervisor sees that it is there.
 */
final class AttachmentAccess {

    private static final String REPORT = "collect-report";
    private static final String SUBMIT_REPORT = "userTask_submitReport";

    private final DossierTask task;

    AttachmentAccess(DossierTask task) {
        this.task = task;
    }

    boolean maySee() {
        return isOfReport() && (isOwner() || isIn(Role.PROPAGANDA) || isIn(Role.SUPERVISOR));
    }

    /** What waits for a submission is the unit's own affair. */
    boolean maySeePending() {
        return isOfReport() && isOwner();
    }

    boolean mayOpen() {
        return isOfReport() && (isOwner() || isIn(Role.PROPAGANDA));
    }

    /** Why nothing can be added or removed; empty if it can. */
    String whyNotChange() {
        if (!isOfReport() || !isOwner()) {
            return "Chỉ cán bộ của đơn vị đính kèm hoặc gỡ tệp; hãy trả lại báo cáo nếu cần đơn vị bổ sung.";
        }
        if (!task.activityId().equals(SUBMIT_REPORT)) {
            return "Chỉ đính kèm hoặc gỡ tệp khi đang làm việc Nộp báo cáo; hãy mở việc đó.";
        }
        return task.whyNotTaken("chưa đính kèm được");
    }

    void requireChange() {
        String why = whyNotChange();
        if (!why.isEmpty()) {
            throw new Refusal(why);
        }
    }

    private boolean isOfReport() {
        return task.plan() != null && task.processKey().equals(REPORT) && task.readableUnit().isPresent();
    }

    private boolean isOwner() {
        return task.reader().worksFor(task.unit())
                || task.activityId().equals(SUBMIT_REPORT) && task.isOfReadersUnit();
    }

    private boolean isIn(Role role) {
        return task.reader().groups().contains(role.group());
    }
}
