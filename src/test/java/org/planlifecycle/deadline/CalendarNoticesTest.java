package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the missing notice of a year is pointed out; the notice of 2026 was recorded, that of 2027 was not. */
class CalendarNoticesTest {

    private static final String NOTICE_OF_2027 = "Chưa ghi thông báo nghỉ lễ chính thức năm 2027 (Tết Nguyên đán; Quốc khánh "
            + "(ngày liền kề)) nên ngày làm việc của năm đó mới tính theo luật và tiền lệ; Văn phòng hãy cập nhật khi có "
            + "thông báo.";

    @Test
    void theNoticeOfTheComingYearIsMissedFromTheDayOfItsTermOn() {
        assertThat(on("2026-09-30T08:00").missing()).isEmpty();
        assertThat(on("2026-10-01T08:00").missing()).contains(NOTICE_OF_2027);
        assertThat(on("2027-03-01T08:00").missing()).contains(NOTICE_OF_2027);
        assertThat(on("2021-03-01T08:00").missing()).isEmpty();
    }

    @Test
    void whoeverSetsADeadlineIsWarnedOfEveryYearOnTheWayToIt() {
        CalendarNotices march = on("2026-03-01T08:00");

        assertThat(march.missingUntil(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(march.missingUntil(LocalDate.of(2027, 1, 15))).contains(NOTICE_OF_2027);
        assertThat(march.missingUntil(LocalDate.of(2028, 1, 15)).orElseThrow()).contains("năm 2027, 2028 (Tết");
        assertThat(march.missingUntil(LocalDate.of(2021, 3, 7))).as("long past").isEmpty();
    }

    private static CalendarNotices on(String now) {
        WorkingCalendar calendar = SeededCalendar.calendar();
        Clock clock = Clock.fixed(LocalDateTime.parse(now).atZone(SeededCalendar.ZONE).toInstant(), SeededCalendar.ZONE);
        WorkingTermRegister terms = (key, day) -> Optional.of(new WorkingTerm(key, -92, DaysKind.CALENDAR,
                TermAnchor.DEADLINE, LocalDate.of(2016, 1, 1), "Quy ước"));
        return new CalendarNotices(calendar, new CalendarWorkingTerms(terms, calendar, SeededCalendar.HOURS, clock), clock);
    }
}
