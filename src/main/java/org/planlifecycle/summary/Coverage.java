package org.planlifecycle.summary;

/**
 * Over how many units a figure goes.
 *
 * @param reported how many units have it
 * @param asked how many units should have it
 */
public record Coverage(int reported, int asked) {

    /** Such as {@code 69/70}. */
    public String text() {
        return "%d/%d".formatted(reported, asked);
    }
}
