package org.planlifecycle.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.kernel.Refusal;

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
            "trước quý II/2021                             | 2021-04-01T00:00 | 2021-03-31 | 2021-03-31",
            "trước năm 2022                                | 2022-01-01T00:00 | 2021-12-31 | 2021-12-31",
            "xong trước ngày 20 tháng 12 năm 2026          | 2026-12-20T00:00 | 2026-12-19 | 2026-12-18",
            "hoàn thành chậm nhất ngày 07/3/2021           | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "hoàn thành xong, gửi trước ngày 08/3/2021     | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất đến ngày 15/6/2021                  | 2021-06-16T00:00 | 2021-06-15 | 2021-06-15",
            "chậm nhất tới hết ngày 15/6/2021              | 2021-06-16T00:00 | 2021-06-15 | 2021-06-15",
            "muộn nhất đến 17 giờ ngày 15/6/2021           | 2021-06-15T17:01 | 2021-06-15 | 2021-06-15",
            "tới hết ngày 15/6/2021                        | 2021-06-16T00:00 | 2021-06-15 | 2021-06-15",
            "hạn chót là ngày 15/6/2021                    | 2021-06-16T00:00 | 2021-06-15 | 2021-06-15",
            "hạn cuối cùng: ngày 15/6/2021                 | 2021-06-16T00:00 | 2021-06-15 | 2021-06-15",
            "trước mùng 8/3/2021                           | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày mùng 8 tháng 3 năm 2021            | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "chậm nhất ngày mồng 5/3/2021                  | 2021-03-06T00:00 | 2021-03-05 | 2021-03-05",
            "trước ngày 08\u22123\u22122021                  | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08\u20113\u20112021                  | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước\u00a0ngày\u00a008/3/2021                  | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "trước ngày 08\u202f/\u202f3\u00a0/\u00a02021      | 2021-03-08T00:00 | 2021-03-07 | 2021-03-05",
            "sau 1000 ngày kể từ ngày 01/3/2021            | 2023-11-28T00:00 | 2023-11-27 | 2023-11-27",
            "1000 ngày kể từ ngày 01/3/2021                | 2023-11-28T00:00 | 2023-11-27 | 2023-11-27",
            "10 ngày làm việc kể từ ngày 18/02/2021        | 2021-03-05T00:00 | 2021-03-04 | 2021-03-04",
            "sau 15 ngày làm việc kể từ ngày 18/02/2021    | 2021-03-12T00:00 | 2021-03-11 | 2021-03-11",
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
            "hoàn thành trong tháng 12/2026 | false | 2026-12-01 | 2026-12-31",
            "trong quý I/2021               | false | 2021-01-01 | 2021-03-31",
            "trong quý II/2021              | false | 2021-04-01 | 2021-06-30",
            "Trong Quý 3 năm 2021           | false | 2021-07-01 | 2021-09-30",
            "đến hết quý IV, năm 2021       | false | 2021-10-01 | 2021-12-31",
            "hết quý I/2021                 | false | 2021-01-01 | 2021-03-31",
            "chậm nhất trong quý II-2021    | false | 2021-04-01 | 2021-06-30",
            "xong trong qúy II/2021         | false | 2021-04-01 | 2021-06-30",
            "trong quí II/2021              | false | 2021-04-01 | 2021-06-30",
            "dự kiến quý II/2021            | true  | 2021-04-01 | 2021-06-30",
            "trong năm 2021                 | false | 2021-01-01 | 2021-12-31",
            "Trong năm 2021.                | false | 2021-01-01 | 2021-12-31",
            "hoàn thành trong năm 2021      | false | 2021-01-01 | 2021-12-31",
            "đến hết năm 2021               | false | 2021-01-01 | 2021-12-31",
            "hết năm 2021                   | false | 2021-01-01 | 2021-12-31",
            "dự kiến năm 2021               | true  | 2021-01-01 | 2021-12-31",
            "trong 6 tháng đầu năm 2021     | false | 2021-01-01 | 2021-06-30",
            "hết sáu tháng cuối năm 2021    | false | 2021-07-01 | 2021-12-31",
            "trong tháng 3 và tháng 4/2021  | false | 2021-03-01 | 2021-04-30",
            "trong tháng 3 và 4/2021        | false | 2021-03-01 | 2021-04-30",
            "trong tháng 3, 4/2021          | false | 2021-03-01 | 2021-04-30",
            "trong các tháng 3, 4, 5 năm 2021             | false | 2021-03-01 | 2021-05-31",
            "trong tháng 3, tháng 4 và tháng 5/2021       | false | 2021-03-01 | 2021-05-31",
            "trong tháng 3-4/2021           | false | 2021-03-01 | 2021-04-30",
            "trong tháng 3 – tháng 4/2021   | false | 2021-03-01 | 2021-04-30",
            "từ tháng 3 đến tháng 5/2021    | false | 2021-03-01 | 2021-05-31",
            "trong thời gian từ tháng 11/2020 đến hết tháng 02/2021 | false | 2020-11-01 | 2021-02-28",
            "dự kiến tháng 4 - 5/2021       | true  | 2021-04-01 | 2021-05-31",
            "Dự kiến trong tháng 4 và tháng 5 năm 2021    | true  | 2021-04-01 | 2021-05-31",
            "trong quý I và quý II/2021     | false | 2021-01-01 | 2021-06-30",
            "từ quý IV/2020 đến hết quý I/2021            | false | 2020-10-01 | 2021-03-31",
            "trong quý II, III năm 2021     | false | 2021-04-01 | 2021-09-30",
            "từ ngày 01/3/2021 đến hết ngày 07/3/2021         | false | 2021-03-01 | 2021-03-07",
            "từ ngày 01/3/2021 đến ngày 07/3/2021             | false | 2021-03-01 | 2021-03-07",
            "Từ ngày 01/3 đến hết ngày 07/3/2021              | false | 2021-03-01 | 2021-03-07",
            "từ ngày 01 đến ngày 07 tháng 3 năm 2021          | false | 2021-03-01 | 2021-03-07",
            "từ mùng 1 tháng 3 tới hết ngày 07/3/2021         | false | 2021-03-01 | 2021-03-07",
            "dự kiến từ ngày 10/5 đến ngày 20/5/2021          | true  | 2021-05-10 | 2021-05-20",
    })
    void aWindowReachesFromItsFirstToItsLastDay(String phrase, boolean soft, LocalDate from, LocalDate to) {
        Deadline deadline = phrases.read(phrase);

        assertThat(deadline.soft()).isEqualTo(soft);
        assertThat(deadline.windowFrom()).isEqualTo(from);
        assertThat(deadline.windowTo()).isEqualTo(to).isEqualTo(deadline.lastDay());
        assertThat(deadline.dueAt()).isEqualTo(to.plusDays(1).atStartOfDay(SeededCalendar.ZONE).toInstant());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Gửi báo cáo về Ban Thường vụ Đảng ủy Khối **trước ngày 08/3/2021** (qua Ban Tuyên giáo Đảng ủy Khối). | trước ngày 08/3/2021",
            "Báo cáo sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW gửi trước ngày 08/3/2021 | trước ngày 08/3/2021",
            "Các đơn vị hoàn thành, gửi đến Ban Tuyên giáo chậm nhất 17 giờ ngày 05/3/2021; | chậm nhất 17 giờ ngày 05/3/2021",
            "Thời hạn gửi báo cáo: trước ngày 08/3/2021 (thứ Hai), qua thư điện tử | trước ngày 08/3/2021 (thứ Hai)",
            "Hoàn thành việc sơ kết ở cơ sở Trong quý II/2021 | Trong quý II/2021",
            "Đơn vị gửi báo cáo từ ngày 01/3 đến ngày 07/3/2021 | từ ngày 01/3 đến ngày 07/3/2021",
            "Tổ chức hội nghị ở cơ sở trong tháng 3 và tháng 4/2021; báo cáo Đảng ủy | trong tháng 3 và tháng 4/2021",
            "trước ngày 08/3/2021 (thứ Hai) | trước ngày 08/3/2021 (thứ Hai)",
            "Trước ngày 08/03/2021. | Trước ngày 08/03/2021",
    })
    void ofASentenceOnlyTheDeadlineIsTaken(String sentence, String phrase) {
        assertThat(phrases.read(sentence)).isEqualTo(phrases.read(phrase));
        assertThat(phrases.read(sentence).phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Không gửi trước ngày 08/3/2021                    | còn có “không” bên cạnh",
            "trước ngày 08/3/2021 3 ngày                       | còn có “ngày” bên cạnh",
            "trước ngày 08/3/2021, 17 giờ                      | thiếu ngày, tháng hoặc năm",
            "trước ngày 08/3/2021 (17h00 qua thư điện tử)      | còn có “17h00” bên cạnh",
            "chậm nhất 3 ngày trước ngày 08/3/2021             | vừa tính vừa không tính",
            "theo Công văn số 85-CV/BTGTU, ngày 18/02/2021 gửi trước ngày 08/3/2021 | nhiều hơn một ngày",
            "trước ngày 08/3/2021 nếu có                       | còn có “nếu” bên cạnh",
            "trước ngày 08/3/2021, dự kiến tháng 5/2021        | nhiều hơn một ngày",
            "trước ngày 08/3/2021 âm lịch                      | âm lịch",
            "Báo cáo kết quả thực hiện trong năm 2021          | chưa nêu ngày cụ thể",
            "Báo cáo kết quả trong năm 2021 gửi trước ngày 08/3/2021 | chưa nêu ngày cụ thể",
            "trong tháng 3 và hết tháng 4/2021                 | còn có “tháng 3” bên cạnh",
    })
    void aSentenceThatSaysMoreAboutTimeIsAsked(String sentence, String question) {
        assertThatThrownBy(() -> phrases.read(sentence)).isInstanceOf(Refusal.class)
                .hasMessageContaining(question).hasMessageEndingWith(".");
    }

    @Test
    void aQuarterAndARangeAreExplainedByTheirLastDay() {
        assertThat(phrases.read("trong quý II/2021").explanation().get(0)).isEqualTo("Cụm từ “trong quý II/2021” tính cả quý "
                + "được nêu: hạn kết thúc lúc 24 giờ Thứ Tư, ngày 30/6/2021.");
        assertThat(phrases.read("từ ngày 01/3 đến ngày 07/3/2021").explanation().get(0)).isEqualTo("Cụm từ “từ ngày 01/3 đến "
                + "ngày 07/3/2021” tính cả ngày cuối được nêu: hạn kết thúc lúc 24 giờ Chủ nhật, ngày 07/3/2021.");
        assertThat(phrases.read("trong tháng 3 và tháng 4/2021").explanation().get(0)).isEqualTo("Cụm từ “trong tháng 3 và "
                + "tháng 4/2021” tính cả tháng cuối được nêu: hạn kết thúc lúc 24 giờ Thứ Sáu, ngày 30/4/2021.");
        assertThat(phrases.read("trong năm 2021").explanation().get(0)).isEqualTo("Cụm từ “trong năm 2021” tính cả năm "
                + "được nêu: hạn kết thúc lúc 24 giờ Thứ Sáu, ngày 31/12/2021.");
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
        LocalDate day = LocalDate.of(2030, 6, 5);
        RestDay announced = new RestDay(day, "Ngày kỷ niệm", RestDayKind.HOLIDAY, RestDayStatus.ANNOUNCED, "Nghị quyết");

        assertThat(new DeadlinePhrases(SeededCalendar.calendar(Map.of(day, announced)), SeededCalendar.ZONE)
                .read("chậm nhất ngày 05/6/2030").explanation())
                .anyMatch(sentence -> sentence.contains("05/6/2030 (Ngày kỷ niệm) mới được công bố"));
        assertThat(phrases.read("chậm nhất ngày 24/11/2026").restDayWarning()).contains("(Ngày Văn hóa Việt Nam)");
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
            "trước 24 giờ 30 ngày 08/3/2021", "trước ngày 08/3/2021 hoặc 10/3/2021",
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
            "trước ngày 8 tháng 3 và 10 tháng 3 năm 2021| nhiều hơn một ngày",
            "đầu tháng 5/2021                           | chưa nêu ngày cụ thể",
            "trước cuối tháng 5/2021                    | chưa nêu ngày cụ thể",
            "dự kiến cuối quý II/2021                   | chưa nêu ngày cụ thể",
            "dự kiến cuối qúy II/2021                   | chưa nêu ngày cụ thể",
            "cuối quý                                   | chưa nêu ngày cụ thể",
            "trong quý                                  | chưa nêu ngày cụ thể",
            "hết quý I                                  | thiếu năm; đề nghị ghi đủ năm, ví dụ “trong quý II/2021”",
            "trong quý V/2021                           | nêu quý không có thật",
            "trong quý 5/2021                           | nêu quý không có thật",
            "hằng quý, trước ngày 15 tháng cuối quý     | lặp lại nhiều lần",
            "trước ngày 20 hằng tháng                   | lặp lại nhiều lần",
            "trước ngày 20 hàng tháng                   | lặp lại nhiều lần",
            "định kỳ 6 tháng, hằng năm                  | lặp lại nhiều lần",
            "riêng các chi bộ cơ sở trước ngày 10/3/2021| hạn riêng cho một số đơn vị",
            "trước ngày 15/3/2021, riêng các chi bộ trước ngày 10/3/2021 | hạn riêng cho một số đơn vị",
            "đợt 1 trước ngày 30/6/2026, đợt 2 trước ngày 31/12/2026 | theo từng đợt",
            "ngay sau Hội nghị                          | một việc chưa rõ ngày",
            "trước khi khai mạc Đại hội                 | một việc chưa rõ ngày",
            "trong tuần đầu tháng                       | chưa nêu ngày cụ thể",
            "cuối tháng                                 | chưa nêu ngày cụ thể",
            "mùng 8 tháng Giêng năm 2021                | âm lịch",
            "trước mùng 6 Tết                           | âm lịch",
            "ngày 08/3/2021                             | chưa rõ có tính ngày được nêu không",
            "sau ngày 08/3/2021                         | nêu ngày bắt đầu mà chưa nêu ngày cuối",
            "từ ngày 08/3/2021                          | nêu ngày bắt đầu mà chưa nêu ngày cuối",
            "từ ngày 25/12 đến ngày 05/01/2021          | kết thúc (05/01/2021) trước khi bắt đầu (25/12/2021)",
            "từ ngày 31/4 đến ngày 05/5/2021            | không có thật",
            "sau 10 ngày kể từ ngày 01/3                | thiếu năm",
            "sau 10000 ngày kể từ ngày 01/3/2021        | đếm quá nhiều ngày",
            "sau 15 ngày làm việc kể từ ngày ban hành   | ngày làm mốc chưa có khi soạn",
            "trong năm                                  | chưa nêu ngày cụ thể",
            "trong năm nay                              | chưa nêu ngày cụ thể",
            "cuối năm 2021                              | chưa nêu ngày cụ thể",
            "trong 6 tháng đầu năm                      | chưa nêu ngày cụ thể",
            "trong tháng 3 và tháng 4                   | thiếu năm",
            "trong tháng 3 hoặc tháng 4/2021            | nêu hai thời gian để chọn",
            "từ tháng 11 đến tháng 02/2021              | kết thúc (28/02/2021) trước khi bắt đầu (01/11/2021)",
            "trong tháng 3 và tháng 13/2021             | không có thật",
            "từ quý III đến quý V/2021                  | nêu quý không có thật",
            "trong giai đoạn 2021 - 2025                | nêu cả một giai đoạn",
            "trong năm 2021 và năm 2022                 | nêu cả một giai đoạn",
            "tháng 5/2021                               | chưa rõ có tính cả thời gian được nêu không",
            "năm 2021                                   | chưa rõ có tính cả thời gian được nêu không",
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
