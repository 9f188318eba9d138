package org.planlifecycle.conference;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** Where the plan's file lies in the archive, and for how long. */
public record ArchiveFile(PlanId planId, String box, int pages, String retentionCode, String archivedBy,
        LocalDate archivedOn) {

    public ArchiveFile {
        if (pages <= 0) {
            throw new Refusal("Số tờ của hồ sơ phải lớn hơn 0; hãy nhập lại.");
        }
    }
}
