package org.planlifecycle.conference;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** The conference as it really took place. */
public record Meeting(PlanId planId, LocalDate heldOn, int delegates, String recordedBy) {

    public Meeting {
        if (delegates <= 0) {
            throw new Refusal("Số đại biểu có mặt phải lớn hơn 0; hãy nhập lại.");
        }
    }
}
