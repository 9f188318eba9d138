package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.directory.People;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Under a paper stands the person who signed it, with the lines that were this person's on that day. */
@ProcessTest
class PrintedSignerTest {

    private static final String COMMITTEE = "T/M BAN THƯỜNG VỤ";

    @Autowired
    private Scenario scenario;
    @Autowired
    private DocumentIssuance issuance;
    @Autowired
    private Documents documents;
    @Autowired
    private Signers signers;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "thuongtruc   | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ            | Nguyễn Văn Mẫu | in người ký là Nguyễn Văn Mẫu nhưng tài khoản",
            "uyvien01     | T/M BAN THƯỜNG VỤ | PHÓ BÍ THƯ            |                | không được ký “T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ”",
            "bantuyengiao | T/M BAN THƯỜNG VỤ | ỦY VIÊN BAN THƯỜNG VỤ |                | không được ký",
            "vanthu       | T/L BAN THƯỜNG VỤ | CHÁNH VĂN PHÒNG       |                | không được ký",
            "thuongtruc   | T/M ĐẢNG ỦY       | BÍ THƯ                |                | Chưa có quy định ai được ký “T/M ĐẢNG ỦY, BÍ THƯ”",
            "thuongtruc   | K/T BÍ THƯ        | PHÓ BÍ THƯ            |                | Chưa có quy định ai được ký",
    })
    void aSignerWhoIsNotTheOneThatSignsGetsNoNumber(String account, String authority, String position, String name,
            String because) {
        PlanId plan = scenario.givenAnIssuedPlan("signer-" + System.identityHashCode(because), "CS01");
        DraftDocument draft = DraftDocument.draft(plan, DocumentKind.PROVINCE_REPORT, "BC").title("kết quả")
                .paragraph("Nội dung.").signedBy(authority, position, name == null ? people.displayName(account) : name)
                .build();

        assertThatThrownBy(() -> issuance.issue(draft, account)).hasMessageContaining(because);

        assertThat(documents.ofPlan(plan)).isEmpty();
    }

    @Test
    void whoeverStandsInSignsUnderTheLinesOfTheOneWhoPresidesOnThoseDaysOnly() {
        Signature printed = new Signature(COMMITTEE, "PHÓ BÍ THƯ", people.displayName("uyvien02"));
        jdbc.sql("""
                insert into role_assignment (person_id, role, valid_from, valid_to)
                values ('uyvien02', 'STANDING_COMMITTEE_CHAIR', date '2019-03-01', date '2019-03-05')""").update();
        try {
            assertThatCode(() -> signers.require(printed, "uyvien02", LocalDate.of(2019, 3, 4))).doesNotThrowAnyException();
            assertThatThrownBy(() -> signers.require(printed, "uyvien02", LocalDate.of(2019, 3, 5)))
                    .hasMessageContaining("vào ngày 05/3/2019");
            assertThat(signers.forTheCommittee("uyvien02", LocalDate.of(2019, 3, 4)).position()).isEqualTo("PHÓ BÍ THƯ");
            assertThat(signers.forTheCommittee("uyvien02", LocalDate.of(2019, 3, 5)).position())
                    .isEqualTo("ỦY VIÊN BAN THƯỜNG VỤ");
        } finally {
            jdbc.sql("delete from role_assignment where person_id = 'uyvien02' and role = 'STANDING_COMMITTEE_CHAIR'").update();
        }
    }

    @Test
    void minutesAreSignedOnThePaperByThoseWhomTheyName() {
        assertThatCode(() -> signers.require(new Signature("NGƯỜI GHI BIÊN BẢN", "", "Lê Văn Mẫu"), "vanphong",
                LocalDate.of(2021, 3, 4))).doesNotThrowAnyException();
    }
}
