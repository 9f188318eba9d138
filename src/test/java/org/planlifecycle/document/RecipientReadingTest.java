package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line of "Nơi nhận" has a way, whoever it means. */
class RecipientReadingTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 22);

    private static DocumentRoom room;

    @BeforeAll
    static void openTheRoom() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void closeTheRoom() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ban Tuyên giáo Tỉnh ủy (b/c),                                          | SUPERIOR | MAIL
            Thường trực Tỉnh ủy (b/c)                                              | -        | PAPER
            Các ban Đảng ủy Khối, Văn phòng, Cơ quan Ủy ban Kiểm tra Đảng ủy Khối  | INSPECTION MASS_MOBILISATION OFFICE ORGANISATION | MAIL
            Ban Thường vụ Đoàn Khối các cơ quan tỉnh                               | YOUTH_UNION | MAIL
            Các chi, đảng bộ cơ sở;                                                | UNITS    | TASK
            Website Đảng ủy Khối                                                   | PROPAGANDA | WEBSITE
            Lưu Văn phòng, Ban Tuyên giáo.                                         | ARCHIVE  | ARCHIVE
            Hội Nông dân tỉnh                                                      | -        | PAPER
            Các đồng chí Ủy viên Ban Thường vụ                                     | STANDING_COMMITTEE_CHAIR STANDING_COMMITTEE_MEMBER | MAIL
            Thường trực Đảng ủy (để báo cáo)                                       | STANDING_COMMITTEE_CHAIR | MAIL
            """)
    void aLineOfAPlanMeans(String line, String means, Way way) {
        RecipientLine read = reading().read(List.of(line), List.of(), DocumentKind.PLAN, DAY).get(0);

        assertThat(read.means()).containsExactlyInAnyOrderElementsOf(
                means == null ? List.of() : Arrays.asList(means.split(" ")));
        assertThat(read.way()).isEqualTo(way);
    }

    @Test
    void aboveMeansThoseWhomThePaperIsAddressedTo() {
        assertThat(reading().read(List.of("Như trên,"), List.of("Ban Thường vụ Đảng ủy Khối"), DocumentKind.SUBMISSION, DAY)
                .get(0).means()).contains(RecipientLine.ADDRESSEES, "STANDING_COMMITTEE_MEMBER");
        assertThat(reading().read(List.of("Các chi, đảng bộ cơ sở"), List.of(), DocumentKind.CONCLUSION_NOTICE, DAY))
                .containsExactly(new RecipientLine(1, "Các chi, đảng bộ cơ sở", java.util.Set.of("UNITS"), Way.MAIL));
    }

    private static RecipientReading reading() {
        return room.bean(RecipientReading.class);
    }
}
