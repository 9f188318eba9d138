package org.planlifecycle.conference;

import org.planlifecycle.kernel.Refusal;

/** What is known, shortly before the day, about danger, attendance and room. */
public record ConditionAssessment(RiskLevel riskLevel, int delegates, int capacity, String note, String assessedBy) {

    public ConditionAssessment {
        if (delegates <= 0) {
            throw new Refusal("Số đại biểu dự phải lớn hơn 0; hãy nhập lại theo kết quả trả lời giấy mời.");
        }
        if (capacity <= 0) {
            throw new Refusal("Sức chứa của hội trường phải lớn hơn 0; hãy nhập lại sức chứa.");
        }
    }
}
