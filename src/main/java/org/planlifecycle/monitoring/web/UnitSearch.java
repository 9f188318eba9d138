package org.planlifecycle.monitoring.web;

import org.planlifecycle.monitoring.UnitQuery;

/** The part of an address that narrows and orders the table of units; what is left out keeps its default. */
record UnitSearch(String q, UnitQuery.Show show, Integer cluster, UnitQuery.Sort sort, Boolean descending, Integer page,
        Integer size) {

    private static final int USUAL_SIZE = 50;

    UnitQuery query() {
        return new UnitQuery(q, show, cluster, sort, Boolean.TRUE.equals(descending), page == null ? 0 : page,
                size == null ? USUAL_SIZE : size);
    }
}
