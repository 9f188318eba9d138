package org.planlifecycle.monitoring;

import java.util.List;
import java.util.Map;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.kernel.PlanId;

/** Where issued papers went. */
public interface PaperReceipts {

    /** Line by line of the paper's "Nơi nhận". */
    List<PaperReceipt> of(DocumentId paper);

    /** The same for each paper of the plan that has recipients, at once. */
    Map<DocumentId, List<PaperReceipt>> ofPlan(PlanId planId);
}
