package org.planlifecycle.plan;

import java.util.List;
import org.planlifecycle.kernel.Refusal;

/**
 * The wording of a plan, as it goes into the document.
 *
 * @param planType which reminder ladder and report regime apply, such as {@code five-year-review}
 * @param title the subject (trích yếu), beginning in lower case as the document shows it
 * @param directives the directives under review, each in full
 * @param purpose section I, aims
 * @param requirements section I, requirements
 * @param content section II
 * @param organisation section III
 * @param legalBasis each with type, number and date
 * @param recipients the lines of "Nơi nhận"
 */
public record PlanText(String planType, String title, List<String> directives, String purpose, String requirements,
        String content, String organisation, List<String> legalBasis, List<String> recipients) {

    public PlanText {
        directives = List.copyOf(directives);
        legalBasis = List.copyOf(legalBasis);
        recipients = List.copyOf(recipients);
        if (title.isBlank()) {
            throw new Refusal("Kế hoạch chưa có trích yếu; hãy nhập trích yếu.");
        }
        if (directives.isEmpty()) {
            throw new Refusal("Kế hoạch chưa nêu chỉ thị được sơ kết; hãy nhập ít nhất một chỉ thị.");
        }
    }
}
