package org.planlifecycle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.plan.PlanReopening;

class PlanReopeningTest {

    private static final Instant DAY = Instant.parse("2021-06-01T02:00:00Z");

    private final PlanReopening wish = PlanReopening.propose("wish", new PlanId("plan-2021-001"), "Đếm thiếu.",
            "Công văn số 12-CV/ĐU.", "bantuyengiao", DAY);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWishIsAnsweredOnce(boolean approved) {
        PlanReopening answered = wish.decide(approved, "thuongtruc", DAY, "");

        assertThat(answered.status().isOpen()).isEqualTo(approved);
        assertThatThrownBy(() -> answered.decide(true, "uyvien01", DAY, "")).isInstanceOf(Refusal.class)
                .hasMessageContaining("đã được trả lời");
    }

    @Test
    void nobodyAnswersHisOwnWish() {
        assertThatThrownBy(() -> wish.decide(true, "bantuyengiao", DAY, "")).isInstanceOf(Refusal.class)
                .hasMessageContaining("không được tự quyết định");
    }

    @Test
    void closedAgainAnotherWishMayFollow() {
        assertThat(wish.decide(true, "thuongtruc", DAY, "").closeAgain("vanthu", DAY, "A1").status().isOpen()).isFalse();
    }
}
