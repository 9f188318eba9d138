package org.planlifecycle.monitoring;

import java.util.List;
import org.planlifecycle.document.DocumentId;

/** Where issued papers went. */
public interface PaperReceipts {

    /** Line by line of the paper's "Nơi nhận". */
    List<PaperReceipt> of(DocumentId paper);
}
