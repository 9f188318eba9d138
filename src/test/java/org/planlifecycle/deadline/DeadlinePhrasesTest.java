package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.plan.Refusal;

class DeadlinePhrasesTest {

    private final DeadlinePhrases phrases = new DeadlinePhrases(SeededCalendar.calendar(), SeededCalendar.ZONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "trước ngày 08/3/2021                          | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 8/3/2021                           | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "Trước ngày 08/03/2021.                        | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08-3-2021                          | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08 tháng 3 năm 2021                | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước 08/3/2021                               | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước 17 giờ ngày 08/3/2021                   | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 17h00 ngày 08/3/2021                    | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 16 giờ 30 phút, ngày 08/3/2021          | 2021-03-08T16:30 | 2021-03-08 | 2021-03-08",
            "trước 17:00 ngày 07/3/2021                    | 2021-03-07T17:00 | 2021-03-07 | 2021-03-05",
            "trước 24 giờ ngày 07/3/2021                   | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước 0 giờ ngày 08/3/2021                    | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước tháng 5/2021                            | 2021-05-01T00:00 | 2021-04-30 | 2021-04-29",
            "chậm nhất ngày 07/3/2021                      | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất là ngày 07/3/2021                   | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất 7/3/2021                            | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất 17 giờ ngày 05/3/2021               | 2021-03-05T17:01 | 2021-03-05 | 2021-03-05",
            "chậm nhất 24 giờ ngày 07/3/2021               | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "muộn nhất vào ngày 05/3/2021                  | 2021-03-06T00:00 | 2021-03-05 | 2021-03-05",
            "đến hết ngày 30/4/2021                        | 2021-05-01T00:00 | 2021-04-30 | 2021-04-29",
            "đến hết tháng 02/2021                         | 2021-03-01T00:00 | 2021-02-28 | 2021-02-26",
            "trong ngày 05/3/2021                          | 2021-03-06T00:00 | 2021-03-05 | 2021-03-05",
            "sau 10 ngày làm việc kể từ ngày 18/02/2021    | 2021-03-05T00:00 | 2021-03-04 | 2021-03-04",
            "sau 5 ngày làm việc, kể từ ngày 08/02/2021    | 2021-02-23T00:00 | 2021-02-22 | 2021-02-22",
            "trong thời hạn 03 ngày làm việc kể từ ngày 13/02/2026 | 2026-02-26T00:00 | 2026-02-25 | 2026-02-25",
            "sau 10 ngày kể từ ngày 01/02/2021             | 2021-02-18T00:00 | 2021-02-17 | 2021-02-17",
    })
    void aFirmPhraseBindsToTheMomentWorkedOutByHand(String phrase, LocalDateTime due, LocalDate last, LocalDate lastWorking) {
        Deadline deadline = phrases.read(phrase);

        assertThat(deadline.dueAt()).isEqualTo(due.atZone(SeededCalendar.ZONE).toInstant());
        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.lastWorkingDay()).isEqualTo(lastWorking);
        assertThat(deadline.soft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "trong tháng 5/2021             | false | 2021-05-01 | 2021-05-31",
            "Trong tháng 02 năm 2024        | false | 2024-02-01 | 2024-02-29",
            "dự kiến tháng 5/2021           | true  | 2021-05-01 | 2021-05-31",
            "Dự kiến tháng 05/2021          | true  | 2021-05-01 | 2021-05-31",
            "Dự kiến trong tháng 5 năm 2021 | true  | 2021-05-01 | 2021-05-31",
            "dự kiến ngày 19/5/2021         | true  | 2021-05-19 | 2021-05-19",
    })
    void aWindowReachesFromItsFirstToItsLastDay(String phrase, boolean soft, LocalDate from, LocalDate to) {
        Deadline deadline = phrases.read(phrase);

        assertThat(deadline.soft()).isEqualTo(soft);
        assertThat(deadline.windowFrom()).isEqualTo(from);
        assertThat(deadline.windowTo()).isEqualTo(to).isEqualTo(deadline.lastDay());
        assertThat(deadline.dueAt()).isEqualTo(to.plusDays(1).atStartOfDay(SeededCalendar.ZONE).toInstant());
    }

    @Test
    void theDeadlineOfTheFirstPlanSaysWhyItEndsOnAFriday() {
        Deadline deadline = phrases.read("trước ngày 08/3/2021");

        assertThat(deadline.windowFrom()).isNull();
        assertThat(deadline.explanation()).containsExactly(
                "Cụm từ “trước ngày 08/3/2021” không tính ngày được nêu: hạn kết thúc lúc 24 giờ Chủ nhật, ngày 07/3/2021.",
                "Ngày 07/3/2021 là ngày nghỉ nên ngày làm việc cuối cùng là Thứ Sáu, ngày 05/3/2021.",
                "Ngày nghỉ bỏ qua: 06/3/2021 (Thứ Bảy); 07/3/2021 (Chủ nhật).");
    }

    @Test
    void countedDaysSayWhichHolidaysWereSkipped() {
        assertThat(phrases.read("sau 2 ngày làm việc kể từ ngày 20/4/2021").explanation()).containsExactly(
                "Cụm từ “sau 2 ngày làm việc kể từ ngày 20/4/2021” đếm 2 ngày làm việc, không tính ngày 20/4/2021: "
                        + "hạn kết thúc lúc 24 giờ Thứ Sáu, ngày 23/4/2021.",
                "Ngày làm việc cuối cùng là Thứ Sáu, ngày 23/4/2021.",
                "Ngày nghỉ bỏ qua: 21/4/2021 (Giỗ Tổ Hùng Vương).");
    }

    @Test
    void anHourIsExplainedAsAnHour() {
        assertThat(phrases.read("trước 17 giờ ngày 08/3/2021").explanation().get(0))
                .endsWith("không tính giờ được nêu: hạn kết thúc ngay trước 17 giờ 00 phút Thứ Hai, ngày 08/3/2021.");
        assertThat(phrases.read("chậm nhất 17 giờ ngày 08/3/2021").explanation().get(0))
                .endsWith("tính cả giờ được nêu: hạn kết thúc đúng 17 giờ 00 phút Thứ Hai, ngày 08/3/2021.");
    }

    @Test
    void aYearWithoutItsLunarDaysIsPointedOut() {
        assertThat(phrases.read("chậm nhất ngày 20/02/2012").explanation())
                .anyMatch(sentence -> sentence.startsWith("Chưa có lịch nghỉ Tết Nguyên đán và Giỗ Tổ Hùng Vương năm 2012"));
        assertThat(phrases.read("chậm nhất ngày 20/02/2026").explanation())
                .noneMatch(sentence -> sentence.startsWith("Chưa có lịch nghỉ"));
    }

    @Test
    void aDayThatIsOnlyAnnouncedIsPointedOut() {
        assertThat(phrases.read("chậm nhất ngày 24/11/2026").explanation())
                .anyMatch(sentence -> sentence.contains("24/11/2026 (Ngày Văn hóa Việt Nam) mới được công bố"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trước ngày 08/3/2021", "Dự kiến tháng 5/2021", "chậm nhất ngày 07/3/2021", "muộn nhất ngày 07/3/2021",
            "đến hết ngày 07/3/2021", "trước 17 giờ ngày 08/3/2021", "sau 10 ngày làm việc kể từ ngày 18/02/2021"})
    void decomposedAndSpacedOutTextIsReadLikeComposedText(String phrase) {
        String decomposed = Normalizer.normalize(phrase, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(phrase);
        assertThat(phrases.read("  " + decomposed.replace(" ", "\u00a0 ") + " ")).isEqualTo(phrases.read(phrase));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "sớm", "08/3/2021", "ngày 08/3/2021", "trước ngày", "trước ngày mai", "sau ngày 08/3/2021",
            "trước ngày 08/3", "trước ngày 08/3/21", "trong tháng 5", "trước ngày 30/02/2021", "trước ngày 29/02/2021",
            "trước ngày 00/3/2021", "trong tháng 13/2021", "trước 25 giờ ngày 08/3/2021", "chậm nhất 17 giờ 75 ngày 08/3/2021",
            "trước 24 giờ 30 ngày 08/3/2021", "trước ngày 08/3/2021 hoặc 10/3/2021", "từ ngày 01/3/2021 đến hết ngày 07/3/2021",
            "trước chậm nhất ngày 08/3/2021", "sau 0 ngày làm việc kể từ ngày 18/02/2021",
            "sau 10 ngày làm việc", "dự kiến 8 giờ ngày 19/5/2021", "truoc ngay 08/3/2021"})
    void aPhraseThatCannotBeReadIsRefusedInOneVietnameseSentence(String phrase) {
        assertThatThrownBy(() -> phrases.read(phrase)).isInstanceOf(Refusal.class)
                .message().endsWith(".").contains("đề nghị").matches(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void aRefusalNamesWhatIsWrong() {
        assertThatThrownBy(() -> phrases.read("trước ngày 08/3")).hasMessageContaining("thiếu năm");
        assertThatThrownBy(() -> phrases.read("trước ngày 30/02/2021")).hasMessageContaining("không có thật");
        assertThatThrownBy(() -> phrases.read("trước ngày 08/3/2021 hoặc 10/3/2021")).hasMessageContaining("nhiều hơn một ngày");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2026})
    void beforeADayIsTheSameAsNoLaterThanTheDayBefore(int year) {
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
            Deadline before = phrases.read("trước ngày " + PrintedDates.formatDate(day));
            Deadline noLater = phrases.read("chậm nhất ngày " + PrintedDates.formatDate(day.minusDays(1)));

            assertThat(before.dueAt()).isEqualTo(noLater.dueAt()).isEqualTo(day.atStartOfDay(SeededCalendar.ZONE).toInstant());
            assertThat(before.lastWorkingDay()).isEqualTo(noLater.lastWorkingDay()).isBefore(day);
        });
    }
}
