package org.planlifecycle.nomination;

import org.planlifecycle.kernel.Refusal;

/** What an office says about one candidate. */
public record CheckVerdict(String code, Opinion opinion, String note) {

    /** Whether the office agrees. */
    public enum Opinion { AGREE, OBJECT }

    public CheckVerdict {
        if (opinion == Opinion.OBJECT && note.isBlank()) {
            throw new Refusal("Mã %s không nhất trí nhưng chưa nêu lý do; hãy ghi lý do ở ô “Ý kiến”.".formatted(code));
        }
    }

    public boolean objects() {
        return opinion == Opinion.OBJECT;
    }
}
