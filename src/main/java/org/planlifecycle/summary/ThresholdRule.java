package org.planlifecycle.summary;

import java.time.LocalDate;
import org.planlifecycle.deadline.PrintedDates;

/**
 * One threshold of the consolidated report's judgements as it was laid down.
 *
 * @param meaning what it decides, as a sentence without its end
 * @param owner who answers for it
 * @param source the paper that laid it down; empty while the value is the one that the product came with
 */
public record ThresholdRule(LocalDate validFrom, String code, int threshold, String meaning, String owner, String source) {

    public ThresholdRule {
        if (meaning.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("Threshold %s of %s has no meaning or no owner".formatted(code, validFrom));
        }
    }

    /** Who laid it down and since when, for whoever drafts the report. */
    public String record() {
        String from = "áp dụng từ " + PrintedDates.formatDate(validFrom);
        return source.isBlank() ? "Mức mặc định của phần mềm, %s; %s phụ trách, chưa có văn bản quy định.".formatted(from, owner)
                : "Do %s quy định tại %s, %s.".formatted(owner, source, from);
    }
}
