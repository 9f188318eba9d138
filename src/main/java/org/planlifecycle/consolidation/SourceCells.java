package org.planlifecycle.consolidation;

import java.util.Collection;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.kernel.PlanId;

/** The figures that units reported, cell by cell, as a snapshot names them. */
public interface SourceCells {

    /** Passes every cell behind that snapshot, all of one unit before the next one. */
    void read(PlanId planId, int snapshot, Visitor visitor);

    /** Passes the cells of these units only. */
    void read(PlanId planId, int snapshot, Collection<String> unitCodes, Visitor visitor);

    /** Takes one cell. */
    interface Visitor {

        /**
         * @param amount the number, or {@code null} for a grade
         * @param grade the grade, or {@code null} for a number
         */
        void cell(String unitCode, String indicatorCode, String period, Long amount, Grade grade);
    }
}
