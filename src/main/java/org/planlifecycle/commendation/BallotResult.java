package org.planlifecycle.commendation;

/**
 * What came of one proposal.
 *
 * @param explanation what its unit is told about the rejection; empty until it is written
 */
public record BallotResult(String code, Tally tally, boolean approved, String explanation) {
}
