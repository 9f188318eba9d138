package org.planlifecycle.document.check;

/**
 * One departure from the format rules, in Vietnamese.
 *
 * @param needed what the rule asks for
 * @param found what the file has instead
 * @param howToMend what to do about it
 * @param clause the rule set and the place in it
 */
public record Finding(Zone zone, String needed, String found, String howToMend, String clause, Severity severity) {

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
