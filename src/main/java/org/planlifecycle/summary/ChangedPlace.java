package org.planlifecycle.summary;

/**
 * One sentence or one cell that reads otherwise in a report than in the one before it.
 *
 * @param place the part, heading or appendix it stands in
 * @param what the row and the column of a cell; empty for a sentence
 * @param old how it read; empty if it was not there
 * @param now how it reads; empty if it is there no longer
 */
public record ChangedPlace(String place, String what, String old, String now) {

    private static final String NOTHING = "(không có)";

    /** The place and what stands there, in one. */
    public String where() {
        return what.isEmpty() ? place : "%s: %s".formatted(place, what);
    }

    /** How it read, as printed. */
    public String oldWords() {
        return old.isBlank() ? NOTHING : old;
    }

    /** How it reads, as printed. */
    public String nowWords() {
        return now.isBlank() ? NOTHING : now;
    }
}
