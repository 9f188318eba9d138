package org.planlifecycle.reporting.attachment;

import java.util.List;
import org.planlifecycle.plan.PlanId;

/** The figures of a plan's report that a file can be evidence for. */
public interface EvidenceSubjects {

    /** In the order of the report's form. */
    List<Subject> of(PlanId planId);

    /** A figure to choose. */
    record Subject(String code, String label) {
    }
}
