package org.planlifecycle.deadline;

import java.util.List;

/** The days that the law gives every year. */
public interface StatutoryDays {

    /** A snapshot of every rule, past and present; a change recorded on another node shows within a second. */
    List<StatutoryDay> all();
}
