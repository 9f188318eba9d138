package org.planlifecycle.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.plan.Refusal;

/** Whom to report to and how long to keep files change on a date. */
class ConferenceUsageTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Test
    void theReportGoesToTheBodyOfItsDay() {
        Superiors superiors = new Superiors(List.of(
                new Superior("truoc", "Ban Tuyên giáo Tỉnh ủy", "a@example.vn", LocalDate.of(2016, 1, 1)),
                new Superior("sau", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "b@example.vn", CHANGE)));

        assertThat(superiors.on(CHANGE.minusDays(1)).id()).isEqualTo("truoc");
        assertThat(superiors.on(CHANGE).id()).isEqualTo("sau");
    }

    @Test
    void aTermMayBeChosenFromItsFirstDayOn() {
        RetentionTerms terms = new RetentionTerms(List.of(new RetentionTerm("YEARS_50", "50 năm", CHANGE, "Quy định")));

        assertThat(terms.on(CHANGE.minusDays(1))).isEmpty();
        assertThat(terms.get("YEARS_50", CHANGE).name()).isEqualTo("50 năm");
        assertThatThrownBy(() -> terms.get("YEARS_50", CHANGE.minusDays(1))).isInstanceOf(Refusal.class);
    }
}
