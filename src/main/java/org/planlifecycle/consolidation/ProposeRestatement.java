package org.planlifecycle.consolidation;

import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/**
 * What somebody wants to correct.
 *
 * @param newValue a whole number, or a grade's name
 */
public record ProposeRestatement(PlanId planId, String unitCode, String indicatorCode, ReportPeriod period,
        String newValue, String reason, String evidence, String actor) {

    public ProposeRestatement {
        if (newValue.isBlank()) {
            throw new Refusal("Chưa nhập giá trị mới; nhập số, hoặc chọn xếp loại với chỉ tiêu xếp loại.");
        }
        if (reason.isBlank() || evidence.isBlank()) {
            throw new Refusal("Chưa nêu lý do và căn cứ điều chỉnh; hãy ghi rõ cả hai.");
        }
    }
}
