package org.planlifecycle.reporting.summary;

/** A unit without an accepted report, and what is known about why. */
public record MissingUnit(String code, String name, String reason) {
}
