package org.planlifecycle.conference;

import java.time.LocalDate;

/**
 * What is so unusual that it is asked for before it is taken, from one day on.
 *
 * @param mostEstimated the whole estimate, in đồng
 * @param timesUsualPrice the price of a line against the usual price of the same line
 * @param leastSpentPercent what was spent, in hundredths of the estimate
 * @param delegatesApartPercent how far those who came may be apart from those who said so
 */
public record UsualLimit(LocalDate validFrom, long mostEstimated, int timesUsualPrice, int leastSpentPercent,
        int delegatesApartPercent) {
}
