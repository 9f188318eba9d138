package org.planlifecycle.document;

import org.junit.jupiter.api.Test;
import org.planlifecycle.Measured;

/** What it takes twenty clerks to number, set and store 5,000 Word documents on PostgreSQL; their numbers are checked. */
class DocumentIssuanceBenchmark {

    @Test
    void fiveThousandDocumentsByTwentyClerks() throws Exception {
        Measured.once("5,000 documents issued by 20 threads", () -> {
            new NumberingUnderLoad().play(null);
            return null;
        });
    }
}
