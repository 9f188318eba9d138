package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can hardly be meant as a last day, seen from a moment in Hanoi. */
class DeadlineDoubtsTest {

    private final WorkingCalendar calendar = SeededCalendar.calendar();
    private final DeadlinePhrases phrases = new DeadlinePhrases(calendar, SeededCalendar.ZONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2021-03-05T23:59 | trước ngày 08/3/2021      | none",
            "2021-03-06T00:00 | trước ngày 08/3/2021      | không còn ngày làm việc nào vì ngày làm việc cuối cùng, Thứ Sáu, ngày 05/3/2021, đã qua",
            "2021-03-07T23:59 | trước ngày 08/3/2021      | không còn ngày làm việc nào vì ngày làm việc cuối cùng, Thứ Sáu, ngày 05/3/2021, đã qua",
            "2021-03-08T00:00 | trước ngày 08/3/2021      | đã qua",
            "2021-03-05T17:00 | trước 17 giờ ngày 05/3/2021 | đã qua",
            "2021-02-10T08:00 | đến hết ngày 14/02/2021   | không còn ngày làm việc nào vì ngày làm việc cuối cùng, Thứ Ba, ngày 09/02/2021, đã qua",
            "2021-02-22T08:00 | trước ngày 01/01/2000     | rơi vào năm 1999, ngoài khoảng từ năm 2000 đến năm 2100",
            "2021-02-22T08:00 | chậm nhất ngày 01/01/2000 | đã qua",
            "2021-02-22T08:00 | chậm nhất ngày 31/12/2100 | none",
            "2021-02-22T08:00 | chậm nhất ngày 01/01/2101 | rơi vào năm 2101, ngoài khoảng từ năm 2000 đến năm 2100",
    })
    void aDeadlineIsDoubtedOnceNothingIsLeftOfItOrItsYearIsOdd(LocalDateTime now, String phrase, String doubt) {
        assertThat(at(now).about(phrases.read(phrase)).orElse(null)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"2021-03-05T08:00, 2021-03-07, true", "2021-03-06T08:00, 2021-03-07, false",
            "2021-03-06T08:00, 2021-03-08, true", "2021-03-06T08:00, 2121-03-08, false"})
    void aSingleDayIsDoubtedForTheSameReasons(LocalDateTime now, LocalDate day, boolean usual) {
        assertThat(at(now).about(day).isEmpty()).isEqualTo(usual);
    }

    private DeadlineDoubts at(LocalDateTime now) {
        return new DeadlineDoubts(calendar, Clock.fixed(now.atZone(SeededCalendar.ZONE).toInstant(), SeededCalendar.ZONE));
    }
}
