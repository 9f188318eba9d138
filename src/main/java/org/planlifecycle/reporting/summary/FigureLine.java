package org.planlifecycle.reporting.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One figure of the whole committee over the periods of the review.
 *
 * @param section the heading it stands under, which begins with the section's letter
 * @param ratio whether it is a percentage
 * @param amounts one for each period; {@code null} for a period on which nobody reported
 */
public record FigureLine(String code, String section, String label, String unit, boolean ratio,
        List<BigDecimal> amounts) {

    public FigureLine {
        amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
    }

    /** Whether it stands in the section with that letter. */
    public boolean isIn(String letter) {
        return section.startsWith(letter);
    }
}
