package org.planlifecycle.document;

import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** Tells in words where issued papers went. */
public interface PaperTrail {

    /** Who got the paper, how and when: a sentence for each line of its "Nơi nhận". */
    List<String> of(DocumentId paper);

    /** What has no receipt yet: a sentence for each such line of the plan's papers. */
    List<String> missing(PlanId planId);

    /** All papers of the plan with all their receipts, as an .xlsx for the file. */
    byte[] register(PlanId planId);
}
