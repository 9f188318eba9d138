package org.planlifecycle.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;

/** How the times of a programme are read and follow one another. */
class ProgrammeTest {

    private static final PlanId PLAN = new PlanId("plan-programme");

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "07:30", "23:59"})
    void aTimeOfDayIsReadToTheMinute(String text) {
        assertThat(StartTime.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7:30", "24:00", "07:60", "07h30", "07:30:00", "٠٧:٣٠"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> StartTime.of(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void itemsFollowOneAnotherInTime() {
        assertThatCode(() -> programme("07:30", "07:31", "11:00")).doesNotThrowAnyException();
        assertThatThrownBy(() -> programme("07:30", "07:30")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> programme("08:00", "07:59")).isInstanceOf(Refusal.class);
    }

    private static Programme programme(String... times) {
        return new Programme(PLAN, List.of(times).stream()
                .map(time -> new AgendaItem(StartTime.of(time), "Mục", "Ban Tuyên giáo")).toList(), List.of());
    }
}
