package org.planlifecycle.issuance;

/**
 * Why a plan is signed although something speaks against it; blank where nothing was written.
 *
 * @param contradiction its wording says other than its fields
 * @param equalPlan another plan says the same and has not ended
 */
public record SigningReasons(String contradiction, String equalPlan) {
}
