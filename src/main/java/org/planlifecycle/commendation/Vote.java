package org.planlifecycle.commendation;

import org.planlifecycle.kernel.Refusal;

/** What one member says about one proposal. */
public record Vote(String code, Choice choice, String note) {

    /** What can be said. A member who is recused takes no part, as with a nominee of the member's own unit. */
    public enum Choice { AGREE, DISAGREE, ABSTAIN, RECUSED }

    public Vote {
        if (choice == Choice.RECUSED && note.isBlank()) {
            throw new Refusal("Mã %s xin không biểu quyết nhưng chưa nêu lý do; hãy ghi lý do ở ô “Ghi chú”."
                    .formatted(code));
        }
    }
}
