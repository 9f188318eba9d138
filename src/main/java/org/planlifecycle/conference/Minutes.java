package org.planlifecycle.conference;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** What was said and done at the conference. */
public record Minutes(PlanId planId, String chair, String secretary, int delegates, String proceedings,
        String statements, String recordedBy) {

    public Minutes {
        if (delegates <= 0) {
            throw new Refusal("Số đại biểu ghi trong biên bản phải lớn hơn 0; hãy nhập lại.");
        }
        if (chair.equalsIgnoreCase(secretary)) {
            throw new Refusal("Chủ trì và người ghi biên bản phải là hai người; hãy nhập lại.");
        }
    }
}
