package org.planlifecycle.summary;

/**
 * From where on the generated sentences judge; below it they tell the facts alone.
 *
 * @param overduePercent the share of units that broke their deadline from which reporting is called lax
 * @param clusterUnits how many units with the figure a cluster needs before it is called the best or the weakest
 * @param clusterGap how many points lie at least between the best and the weakest
 * @param comparedFrom how large a figure was at least before its change is told in percent
 */
record Thresholds(int overduePercent, int clusterUnits, int clusterGap, int comparedFrom) {
}
