package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWorkingTermsTest {

    private static final Map<String, WorkingTerm> TERMS = Map.of(
            "draftPlan", term("draftPlan", 3, DaysKind.WORKING, TermAnchor.FROM_NOW),
            "signToday", term("signToday", 0, DaysKind.WORKING, TermAnchor.FROM_NOW),
            "comment", term("comment", 10, DaysKind.CALENDAR, TermAnchor.FROM_NOW),
            "reportCutOff", term("reportCutOff", 10, DaysKind.WORKING, TermAnchor.DEADLINE),
            "estimateBudget", term("estimateBudget", -30, DaysKind.CALENDAR, TermAnchor.CONFERENCE),
            "handOver", term("handOver", 0, DaysKind.CALENDAR, TermAnchor.CONFERENCE),
            "publishWebsite", term("publishWebsite", 3, DaysKind.CALENDAR, TermAnchor.CONFERENCE));

    @ParameterizedTest
    @CsvSource({
            "draftPlan, 2021-03-01T09:00, 2021-03-04",
            "draftPlan, 2021-02-08T09:00, 2021-02-18", // over Tết
            "draftPlan, 2021-03-04T23:30, 2021-03-09", // late in the evening is still that day
            "signToday, 2021-03-04T09:00, 2021-03-04",
            "signToday, 2021-03-06T09:00, 2021-03-08", // begun on a Saturday
            "comment,   2021-02-01T09:00, 2021-02-17"
    })
    void aTermFromNowEndsAtTheCloseOfOfficeHours(String key, LocalDateTime now, LocalDate day) {
        Instant expected = day.atTime(17, 0).atZone(SeededCalendar.ZONE).toInstant();

        assertThat(termsAt(now).dueFromNow(key)).isEqualTo(expected);
        assertThat(termsAt(now).dueIn(key)).isEqualTo(Date.from(expected));
    }

    @ParameterizedTest
    @CsvSource({
            "estimateBudget, 2021-05-20, 2021-04-20",
            "estimateBudget, 2021-06-01, 2021-04-29", // 02/5, a Sunday between holidays: earlier, not later
            "handOver,       2021-05-22, 2021-05-22", // a conference may be on a Saturday
            "publishWebsite, 2021-05-20, 2021-05-24", // 23/5 is a Sunday
            "reportCutOff,   2021-03-07, 2021-03-19"
    })
    void aTermAroundANamedDayStaysOnWorkingDays(String key, LocalDate anchor, LocalDate expected) {
        assertThat(termsAt(LocalDateTime.of(2021, 3, 1, 9, 0)).relativeTo(key, anchor)).isEqualTo(expected);
    }

    @Test
    void aMissingTermIsNamed() {
        WorkingTerms terms = termsAt(LocalDateTime.of(2021, 3, 1, 9, 0));

        assertThatThrownBy(() -> terms.dueFromNow("drawPlan")).isInstanceOf(IllegalStateException.class)
                .hasMessage("No working term 'drawPlan' is in force on 2021-03-01");
        assertThatThrownBy(() -> terms.relativeTo("bookHall", LocalDate.of(2021, 5, 20)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("'bookHall'");
    }

    @Test
    void aTermIsOnlyCountedFromItsOwnAnchor() {
        WorkingTerms terms = termsAt(LocalDateTime.of(2021, 3, 1, 9, 0));

        assertThatThrownBy(() -> terms.dueFromNow("estimateBudget")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> terms.relativeTo("draftPlan", LocalDate.of(2021, 5, 20)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static WorkingTerms termsAt(LocalDateTime now) {
        Clock clock = Clock.fixed(now.atZone(SeededCalendar.ZONE).toInstant(), SeededCalendar.ZONE);
        return new CalendarWorkingTerms((key, on) -> Optional.ofNullable(TERMS.get(key)), SeededCalendar.calendar(),
                SeededCalendar.HOURS, clock);
    }

    private static WorkingTerm term(String key, int days, DaysKind kind, TermAnchor anchor) {
        return new WorkingTerm(key, days, kind, anchor, LocalDate.of(2016, 1, 1), "Quy ước nội bộ");
    }
}
