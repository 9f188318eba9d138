package org.planlifecycle.summary;

import org.planlifecycle.kernel.Refusal;

/**
 * One comment of a department on the draft.
 *
 * @param number 1 for the department's first
 * @param answer {@code null} until it is answered
 */
public record SummaryComment(String department, int number, SummaryPart part, String text, CommentAnswer answer) {

    public SummaryComment {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new Refusal("Dòng góp ý thứ %d chưa có nội dung; hãy ghi nội dung hoặc xóa dòng đó.".formatted(number));
        }
    }

    /** A comment that is not answered yet. */
    public static SummaryComment of(String department, int number, SummaryPart part, String text) {
        return new SummaryComment(department, number, part, text, null);
    }

    public boolean isAnswered() {
        return answer != null;
    }

    SummaryComment answered(CommentAnswer newAnswer) {
        return new SummaryComment(department, number, part, text, newAnswer);
    }
}
