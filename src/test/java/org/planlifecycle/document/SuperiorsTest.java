package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom to report to changes on a date. */
class SuperiorsTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    @Test
    void theReportGoesToTheBodyOfItsDay() {
        Superiors superiors = new Superiors(List.of(
                new Superior("truoc", "Ban Tuyên giáo Tỉnh ủy", "a@example.vn", LocalDate.of(2016, 1, 1)),
                new Superior("sau", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "b@example.vn", CHANGE)));

        assertThat(superiors.on(CHANGE.minusDays(1)).id()).isEqualTo("truoc");
        assertThat(superiors.on(CHANGE).id()).isEqualTo("sau");
    }
}
