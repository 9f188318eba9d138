package org.planlifecycle.monitoring;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param number from 0
 * @param total of all pages together
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    /** The most rows that one page may have. */
    public static final int LARGEST = 200;

    public Page {
        rows = List.copyOf(rows);
    }

    /** A page size between 1 and {@link #LARGEST}. */
    static int sizeWithin(int wanted) {
        return Math.max(1, Math.min(LARGEST, wanted));
    }
}
