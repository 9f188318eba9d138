package org.planlifecycle.document;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The numbers only: real rendering of so many documents takes minutes and is the benchmark's. */
class NumberingUnderLoadTest {

    @Test
    void fiveThousandDocumentsOfTwentyClerksHaveDistinctNumbersWithoutGapAndKeepTheirContent() throws Exception {
        new NumberingUnderLoad().play((draft, imprint) ->
                (imprint.numberText() + "\n" + draft.title()).getBytes(StandardCharsets.UTF_8));
    }
}
