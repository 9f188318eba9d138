package org.planlifecycle.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.kernel.Refusal;

/** How long files are kept changes on a date. */
class ConferenceUsageTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Test
    void aTermMayBeChosenFromItsFirstDayOn() {
        RetentionTerms terms = new RetentionTerms(List.of(new RetentionTerm("YEARS_50", "50 năm", CHANGE, "Quy định")));

        assertThat(terms.on(CHANGE.minusDays(1))).isEmpty();
        assertThat(terms.get("YEARS_50", CHANGE).name()).isEqualTo("50 năm");
        assertThatThrownBy(() -> terms.get("YEARS_50", CHANGE.minusDays(1))).isInstanceOf(Refusal.class);
    }
}
