package org.planlifecycle.summary;

/**
 * A unit without an accepted report, and what is known about why.
 *
 * @param beforeDue whether it was closed before its own last day was over, so that it broke no deadline
 */
public record MissingUnit(String code, String name, String reason, boolean beforeDue) {
}
