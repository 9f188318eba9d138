package org.planlifecycle.nomination;

import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.AwardForm;

/**
 * Whether one nomination goes to the Standing Committee.
 *
 * @param form what is proposed for it; {@code null} where it is left out
 * @param reason why it is proposed in spite of an objection or of the quota; may be empty otherwise
 */
public record ShortlistChoice(String code, boolean included, AwardForm form, String reason) {

    public ShortlistChoice {
        if (included && form == null) {
            throw new Refusal("Mã %s được đề nghị nhưng chưa chọn hình thức khen; hãy chọn hình thức.".formatted(code));
        }
    }
}
