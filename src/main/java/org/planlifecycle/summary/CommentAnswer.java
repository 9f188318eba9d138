package org.planlifecycle.summary;

import java.time.Instant;
import org.planlifecycle.kernel.Refusal;

/**
 * What became of a comment.
 *
 * @param reason why it was not taken in, or not in full; may be empty if it was
 */
public record CommentAnswer(Kind kind, String reason, String by, Instant at) {

    /** How far a comment was taken in. */
    public enum Kind {
        TAKEN("Tiếp thu"),
        PARTLY("Tiếp thu một phần"),
        REJECTED("Không tiếp thu");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public CommentAnswer {
        reason = reason == null ? "" : reason.strip();
        if (kind != Kind.TAKEN && reason.isEmpty()) {
            throw new Refusal("Ý kiến được trả lời “%s” phải có lý do; hãy ghi lý do giải trình.".formatted(kind.label()));
        }
    }
}
