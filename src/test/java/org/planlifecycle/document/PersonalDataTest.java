package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"sinh ngày 05 tháng 3 năm 1980", "Sinh ngày: 05/3/1980", "Ngày sinh: 05.03.1980",
        "ngày sinh 5-3-1980", "(sinh năm 1980)", "Năm sinh: 1980", "SN 1980", "sinh\u00A0ngày\u00A005\u00A0tháng\u00A03\u00A0năm\u00A01980",
        "sinh 05/3/1980"})
    void aDayOfBirthIsFound(String words) {
        assertThat(PersonalData.in("Đồng chí Nguyễn Thị Thử, " + words + ", chi bộ 1."))
                .extracting(PersonalData.Found::kind).containsExactly("ngày sinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"001180012345", "001 180 012 345", "001.180.012.345", "001-180-012-345",
        "001\u00A0180\u00A0012\u00A0345", "CMND số 123456789", "căn cước công dân: 123 456 789"})
    void aNumberOfIdentityIsFound(String words) {
        assertThat(PersonalData.in("Đồng chí Nguyễn Thị Thử (" + words + ")"))
                .extracting(PersonalData.Found::kind).containsExactly("số định danh cá nhân");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "0912 345 678", "0912.345.678", "+84 912 345 678", "(+84) 912-345-678",
        "0912\u00A0345\u00A0678", "024 3825 1234", "(0240) 3.825.123", "09 12 34 56 78"})
    void aTelephoneNumberIsFound(String words) {
        assertThat(PersonalData.in("Liên hệ: " + words + ".")).extracting(PersonalData.Found::kind)
                .containsExactly("số điện thoại");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch số 08-KH/ĐUK, ngày 05/02/2021", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
        "khen thưởng 173.482.000.000 đồng", "chi 2 000 000 000 000 đồng", "từ 05.03.2021 07.03.2021 đến 09-05-2021",
        "Hội nghị ngày 14 tháng 5 năm 2021", "tuyển sinh năm 2020", "số phát sinh ngày 05/3/2021", "học sinh năm 2020",
        "131 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2021)", "giai đoạn 2016-2020, 2021-2025",
        "đạt 94,2 % (năm 2016: 91,6 %), 4.483 đảng viên", "lúc 07 giờ 30 phút ngày 12/5/2021"})
    void datesOfEventsNumbersOfPapersAndMoneyAreNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void thePlaceIsNamed() {
        assertThat(PersonalData.in("Tin hội nghị.\nĐồng chí Thử, sinh năm 1980,\nđiện thoại 0912 345 678."))
                .extracting(PersonalData.Found::words, PersonalData.Found::line)
                .containsExactly(tuple("sinh năm 1980", 2), tuple("0912 345 678", 3));
    }
}
