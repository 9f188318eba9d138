package org.planlifecycle.monitoring;

import java.util.Objects;

/**
 * Which units of a plan, in what order.
 *
 * @param words part of the code or name, with or without diacritics; empty for all
 * @param cluster the cluster, 0 for the units without one; {@code null} for all
 * @param page from 0
 */
public record UnitQuery(String words, Show show, Integer cluster, Sort sort, boolean descending, int page, int size) {

    /** The kinds of units that one may ask for. */
    public enum Show { ALL, OVERDUE, OPEN, WAITING, RETURNED, RECEIVED, LATE, EXTENDED, MISSING }

    /** What the table can be sorted by. */
    public enum Sort { CODE, NAME, CLUSTER, STATE, LAST_DAY, DAYS_LATE, REMINDED, CALLS }

    public UnitQuery {
        words = words == null ? "" : words.strip();
        show = Objects.requireNonNullElse(show, Show.ALL);
        sort = Objects.requireNonNullElse(sort, Sort.CODE);
        page = Math.max(0, page);
        size = Page.sizeWithin(size);
    }
}
