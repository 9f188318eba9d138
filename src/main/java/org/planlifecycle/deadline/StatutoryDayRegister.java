package org.planlifecycle.deadline;

import java.time.LocalDate;
import java.util.List;

/** Where the rules of the days that the law gives every year are recorded. */
public interface StatutoryDayRegister {

    /** Every rule as it is recorded at this moment; nobody else changes the calendar until this transaction ends. */
    List<StatutoryDay> lock();

    /** Adds the rule under a code of its own; the calendar counts with it as soon as this is committed. */
    void add(NewStatutoryDay rule);

    /** Ends the rule after the day; its row stays as it was recorded. */
    void end(StatutoryDay rule, LocalDate lastDay, String source);
}
