package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
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
            "TRƯỚC NGÀY 8.3.2021                           | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 8 / 3 / 2021;                      | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08–3–2021                          | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "“trước ngày 08/3/2021”                        | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "(trước ngày 08/3/2021)                        | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 8 tháng 3, năm 2021                | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước thứ Hai, ngày 08/3/2021                 | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày thứ 2, 08/3/2021                   | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08/3/2021 (thứ Hai)                | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất Chủ nhật, ngày 07/3/2021            | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước 17h ngày 08/3/2021                      | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 17h00' ngày 08/3/2021                   | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 17g00, ngày 08/3/2021                   | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 17 giờ 00 phút ngày 08 tháng 3 năm 2021 | 2021-03-08T17:00 | 2021-03-08 | 2021-03-08",
            "trước 17 giờ thứ Sáu, ngày 05/3/2021          | 2021-03-05T17:00 | 2021-03-05 | 2021-03-05",
            "muộn nhất là 17h00 ngày 05/3/2021             | 2021-03-05T17:01 | 2021-03-05 | 2021-03-05",
            "chậm nhất đến hết ngày 07/3/2021              | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "không muộn hơn ngày 07/3/2021                 | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "không quá ngày 07/3/2021                      | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trong thời hạn 10 (mười) ngày làm việc, tính từ ngày 18/02/2021 | 2021-03-05T00:00 | 2021-03-04 | 2021-03-04",
            "chậm nhất sau 10 ngày làm việc kể từ ngày 18 tháng 02 năm 2021 | 2021-03-05T00:00 | 2021-03-04 | 2021-03-04",
            "sau 5 ngày kể từ ngày 01/3/2021               | 2021-03-09T00:00 | 2021-03-08 | 2021-03-08",
            "trước ngày 29/02/2024                         | 2024-02-29T00:00 | 2024-02-28 | 2024-02-28",
            "trước ngày 03/02/2030                         | 2030-02-03T00:00 | 2030-02-02 | 2030-01-30",
            "sau 3 ngày làm việc kể từ ngày 30/01/2030     | 2030-02-12T00:00 | 2030-02-11 | 2030-02-11",
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
    void anEndMovedByARestDaySaysFromWhereAndWhy() {
        assertThat(phrases.read("sau 10 ngày kể từ ngày 01/02/2021").explanation()).containsExactly(
                "Cụm từ “sau 10 ngày kể từ ngày 01/02/2021” đếm 10 ngày, không tính ngày 01/02/2021: "
                        + "hạn kết thúc lúc 24 giờ Thứ Tư, ngày 17/02/2021.",
                "Ngày thứ 10 là Thứ Năm, ngày 11/02/2021 (Tết Nguyên đán), là ngày nghỉ, "
                        + "nên hạn chuyển sang ngày làm việc tiếp theo.",
                "Ngày làm việc cuối cùng là Thứ Tư, ngày 17/02/2021.",
                "Ngày nghỉ bỏ qua: 11/02/2021 (Tết Nguyên đán); 12/02/2021 (Tết Nguyên đán); 13/02/2021 (Tết Nguyên đán); "
                        + "14/02/2021 (Tết Nguyên đán); 15/02/2021 (Nghỉ bù Tết Nguyên đán); "
                        + "16/02/2021 (Nghỉ bù Tết Nguyên đán).");
        assertThat(phrases.read("sau 3 ngày kể từ ngày 05/3/2021").explanation()).as("weekends count").containsExactly(
                "Cụm từ “sau 3 ngày kể từ ngày 05/3/2021” đếm 3 ngày, không tính ngày 05/3/2021: "
                        + "hạn kết thúc lúc 24 giờ Thứ Hai, ngày 08/3/2021.",
                "Ngày làm việc cuối cùng là Thứ Hai, ngày 08/3/2021.");
    }

    @Test
    void aWeekendThatIsWorkedIsPointedOut() {
        assertThat(phrases.read("sau 2 ngày làm việc kể từ ngày 20/8/2026").explanation()).contains(
                "Ngày cuối tuần vẫn làm việc: 22/8/2026 (Làm bù dịp Quốc khánh).");
    }

    @Test
    void daysOffByPrecedentAreMarkedAsSuch() {
        String warning = "Lịch nghỉ của dịp này tính theo luật và tiền lệ vì chưa ghi thông báo chính thức, "
                + "cần kiểm tra lại khi có thông báo.";

        assertThat(phrases.read("chậm nhất ngày 02/02/2030").explanation()).contains(warning);
        assertThat(phrases.read("chậm nhất ngày 12/02/2021").explanation()).as("noticed").doesNotContain(warning);
        assertThat(phrases.read("chậm nhất ngày 30/4/2030").explanation()).as("fixed by law").doesNotContain(warning);
    }

    @Test
    void aDeadlineOnARestDayWarnsTheDrafterAndNamesTheLastWorkingDay() {
        assertThat(phrases.read("trước ngày 08/3/2021").restDayWarning()).isEqualTo("Thời hạn rơi vào ngày nghỉ, "
                + "Chủ nhật, ngày 07/3/2021; ngày làm việc cuối cùng trước khi hết hạn là Thứ Sáu, ngày 05/3/2021.");
        assertThat(phrases.read("chậm nhất ngày 21/4/2021").restDayWarning()).isEqualTo("Thời hạn rơi vào ngày nghỉ, "
                + "Thứ Tư, ngày 21/4/2021 (Giỗ Tổ Hùng Vương); ngày làm việc cuối cùng trước khi hết hạn là Thứ Ba, "
                + "ngày 20/4/2021.");
        assertThat(phrases.read("chậm nhất ngày 05/3/2021").restDayWarning()).isEmpty();
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
        assertThat(phrases.read("\ufeff" + decomposed.replace(" ", "\u200b\u202f\t\n"))).isEqualTo(phrases.read(phrase));
        assertThat(phrases.read(decomposed.toUpperCase(Locale.ROOT)).dueAt()).isEqualTo(phrases.read(phrase).dueAt());
        assertThat(phrases.read(phrase.replace('đ', 'ð')).dueAt()).as("the letter of some fonts")
                .isEqualTo(phrases.read(phrase).dueAt());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "trước ngày 08/3                            | thiếu năm",
            "trước ngày 8 tháng 3                       | thiếu năm",
            "trước 17 giờ 30 ngày 08/3                  | thiếu năm",
            "trước tháng 5                              | thiếu năm",
            "trong tháng 5                              | thiếu năm",
            "trước ngày 08/3/21                         | hai chữ số",
            "trước ngày 8 tháng 3 năm 21                | hai chữ số",
            "trong tháng 5/21                           | hai chữ số",
            "trước ngày 15                              | thiếu ngày, tháng hoặc năm",
            "trước 17 giờ                               | thiếu ngày, tháng hoặc năm",
            "chậm nhất 17h30                            | thiếu ngày, tháng hoặc năm",
            "trước ngày 30/02/2021                      | không có thật",
            "trước ngày 29/02/2023                      | không có thật",
            "chậm nhất ngày 31/4/2021                   | không có thật",
            "trước 25 giờ ngày 08/3/2021                | không có thật",
            "trước 17h60 ngày 08/3/2021                 | không có thật",
            "sau 5 ngày làm việc kể từ ngày 31/4/2021   | không có thật",
            "trước ngày 08/3/2021 hoặc 10/3/2021        | nhiều hơn một ngày",
            "từ ngày 01/3 đến hết ngày 07/3/2021        | nhiều hơn một ngày",
            "trước ngày 8 tháng 3 và 10 tháng 3 năm 2021| nhiều hơn một ngày",
            "đầu tháng 5/2021                           | chưa nêu ngày cụ thể",
            "trước cuối tháng 5/2021                    | chưa nêu ngày cụ thể",
            "dự kiến cuối quý II/2021                   | chưa nêu ngày cụ thể",
            "dự kiến cuối qúy II/2021                   | chưa nêu ngày cụ thể",
            "cuối quý                                   | chưa nêu ngày cụ thể",
            "trong quý I/2021                           | chưa nêu ngày cụ thể",
            "trong năm 2021                             | chưa nêu ngày cụ thể",
            "trung tuần tháng 5/2021                    | chưa nêu ngày cụ thể",
            "đến ngày 07/3/2021                         | chưa rõ có tính ngày được nêu không",
            "chậm nhất trước ngày 08/3/2021             | vừa tính vừa không tính",
            "trước hết ngày 08/3/2021                   | vừa tính vừa không tính",
            "trước ngày 08/3/2021 (thứ Ba)              | ghi sai thứ vì ngày 08/3/2021 là Thứ Hai",
            "chậm nhất thứ 6, ngày 04/3/2021            | ghi sai thứ vì ngày 04/3/2021 là Thứ Năm",
            "sau 10 ngày làm việc                       | chưa rõ đếm từ ngày nào",
            "sau 10 ngày làm việc kể từ ngày ban hành   | chưa rõ đếm từ ngày nào",
            "trong vòng 10 (mười) ngày kể từ ngày ký    | chưa rõ đếm từ ngày nào",
            "sau 2 tuần kể từ ngày 18/02/2021           | đếm theo tuần, tháng",
            "sau 0 ngày kể từ ngày 18/02/2021           | ít nhất một ngày",
            "dự kiến 8 giờ ngày 19/5/2021               | không kèm giờ",
            "sớm nhất có thể                            | Không đọc được hạn",
    })
    void theDrafterIsAskedWhatThePhraseLeavesOpen(String phrase, String question) {
        assertThatThrownBy(() -> phrases.read(phrase)).isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + phrase + "”").hasMessageContaining(question);
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
