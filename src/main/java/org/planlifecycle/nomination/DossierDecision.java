package org.planlifecycle.nomination;

import org.planlifecycle.kernel.Refusal;

/** Whether one dossier goes on to the assessment; taking one out needs a reason. */
public record DossierDecision(String code, Keep keep, String reason) {

    /** What is decided. */
    public enum Keep { KEEP, WITHDRAW }

    public DossierDecision {
        if (keep == Keep.WITHDRAW && reason.isBlank()) {
            throw new Refusal("Mã %s được rút nhưng chưa nêu lý do; hãy ghi lý do rút.".formatted(code));
        }
    }

    boolean isWithdrawn() {
        return keep == Keep.WITHDRAW;
    }
}
