package org.planlifecycle.deadline;

import java.util.List;

/** The days that the law gives every year. */
public interface StatutoryDays {

    /** A snapshot of every rule, past and present; an edit may take up to a minute to show. */
    List<StatutoryDay> all();
}
