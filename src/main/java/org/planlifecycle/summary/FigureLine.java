package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One figure over the periods of the review, and over how many units it goes.
 *
 * @param section the heading it stands under, which begins with the section's letter
 * @param ratio whether it is a percentage
 * @param amounts one for each period; {@code null} for a period on which nobody reported
 * @param coverage one for each period; {@code null} for a period in which it is not asked for
 * @param total the whole years together; {@code null} for what nobody reported or nobody may add up
 * @param added whether its years may be taken together; people, for one, may not
 * @param comparable whether the same units have it in the last year and in the year that this one is compared with
 */
public record FigureLine(String code, String section, String label, String unit, boolean ratio,
        List<BigDecimal> amounts, List<Coverage> coverage, BigDecimal total, boolean added, boolean comparable) {

    public FigureLine {
        amounts = Collections.unmodifiableList(new ArrayList<>(amounts));
        coverage = Collections.unmodifiableList(new ArrayList<>(coverage));
    }

    /** Whether it stands in the section with that letter. */
    public boolean isIn(String letter) {
        return section.startsWith(letter);
    }

    /** Whether anybody reported it on that period. */
    public boolean isReportedOn(int period) {
        return amounts.get(period) != null;
    }
}
