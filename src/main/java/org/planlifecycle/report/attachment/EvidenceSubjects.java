package org.planlifecycle.report.attachment;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** The figures of a plan's report that a file can be evidence for, and their periods. */
public interface EvidenceSubjects {

    /** In the order of the report's form. */
    List<Choice> figures(PlanId planId);

    /** The earliest first. */
    List<Choice> periods(PlanId planId);

    /** What a person can choose. */
    record Choice(String code, String label) {
    }
}
