package org.planlifecycle.rehearsal;

/**
 * Two counts of the same thing, taken in two places.
 *
 * @param what is counted
 * @param onePlace where the first count was taken
 * @param otherPlace where the second count was taken
 */
record Check(String what, String onePlace, long one, String otherPlace, long other) {

    boolean holds() {
        return one == other;
    }

    /** "Mốc T-3: nhật ký 54, hộp thư đi 53". */
    String sentence() {
        return "%s: %s %d, %s %d".formatted(what, onePlace, one, otherPlace, other);
    }
}
