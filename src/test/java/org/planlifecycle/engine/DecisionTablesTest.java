package org.planlifecycle.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decision tables of {@code bpmn/} decide: one row per rule, and each boundary value from both sides. */
class DecisionTablesTest {

    @Nested
    @TestInstance(PER_CLASS)
    class NominationEligibility {

        private final DecisionTable table = DecisionTable.of("nomination-eligibility");

        @ParameterizedTest
        @CsvSource(textBlock = """
            COLLECTIVE, XUAT_SAC,         true,  false, 2021-03-08, false, Đang bị kỷ luật hoặc đang được xem xét kỷ luật
            INDIVIDUAL, XUAT_SAC,         true,  true,  2021-03-08, false, Đang bị kỷ luật hoặc đang được xem xét kỷ luật
            INDIVIDUAL, TOT,              false, true,  2021-03-08, false, Đã được khen thưởng về cùng thành tích
            INDIVIDUAL, HOAN_THANH,       false, true,  2021-03-08, false, Đã được khen thưởng về cùng thành tích
            COLLECTIVE, HOAN_THANH,       false, false, 2021-03-08, false, Xếp loại chưa đạt mức hoàn thành tốt nhiệm vụ
            INDIVIDUAL, KHONG_HOAN_THANH, false, false, 2021-03-08, false, Xếp loại chưa đạt mức hoàn thành tốt nhiệm vụ
            COLLECTIVE, TOT,              false, false, 2021-03-08, true,  'Đủ điều kiện, tiêu chuẩn'
            INDIVIDUAL, TOT,              false, false, 2016-01-01, true,  'Đủ điều kiện, tiêu chuẩn'
            COLLECTIVE, XUAT_SAC,         false, false, 2030-12-31, true,  'Đủ điều kiện, tiêu chuẩn'
            INDIVIDUAL, XUAT_SAC,         false, false, 2021-03-08, true,  'Đủ điều kiện, tiêu chuẩn'
            INDIVIDUAL, ,                 false, false, 2021-03-08, false, 'Chưa đủ thông tin để xét điều kiện, tiêu chuẩn'
            INDIVIDUAL, TOT,              ,      false, 2021-03-08, false, 'Chưa đủ thông tin để xét điều kiện, tiêu chuẩn'
            INDIVIDUAL, TOT,              false, ,      2021-03-08, false, 'Chưa đủ thông tin để xét điều kiện, tiêu chuẩn'
            ,           TOT,              false, false, 2021-03-08, false, 'Chưa đủ thông tin để xét điều kiện, tiêu chuẩn'
            """)
        void aNominationIsJudgedWithAReason(String kind, String classification, Boolean underDiscipline,
                Boolean alreadyRewarded, LocalDate decidedOn, boolean eligible, String reason) {
            assertThat(table.decide(nomination(kind, classification, underDiscipline, alreadyRewarded, decidedOn)))
                .containsExactly(Map.of("eligible", eligible, "reason", reason));
        }

        @Test
        void nothingIsDecidedBeforeTheRulesAreInForce() {
            assertThat(table.decide(nomination("COLLECTIVE", "TOT", false, false, LocalDate.of(2015, 12, 31)))).isEmpty();
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }

        private Map<String, Object> nomination(String kind, String classification, Boolean underDiscipline,
                Boolean alreadyRewarded, LocalDate decidedOn) {
            Map<String, Object> inputs = new HashMap<>();
            inputs.put("kind", kind);
            inputs.put("classification", classification);
            inputs.put("underDiscipline", underDiscipline);
            inputs.put("alreadyRewarded", alreadyRewarded);
            inputs.put("decidedOn", decidedOn);
            return inputs;
        }
    }

    @Nested
    @TestInstance(PER_CLASS)
    class NominationQuota {

        private final DecisionTable table = DecisionTable.of("nomination-quota");

        @ParameterizedTest
        @CsvSource(textBlock = """
              0, 2021-03-08, 1, 1
             30, 2021-03-08, 1, 1
             31, 2021-03-08, 1, 2
             60, 2021-03-08, 1, 2
             61, 2021-03-08, 1, 2
            100, 2021-03-08, 1, 2
            101, 2021-03-08, 1, 3
            900, 2030-12-31, 1, 3
             30, 2016-01-01, 1, 1
            """)
        void aUnitNominatesByTheNumberOfItsMembers(int members, LocalDate decidedOn, int collectives, int individuals) {
            assertThat(table.decide(Map.of("members", members, "decidedOn", decidedOn)))
                .containsExactly(Map.of("collectives", collectives, "individuals", individuals));
        }

        @ParameterizedTest
        @CsvSource({"-1, 2021-03-08", "30, 2015-12-31", "101, 2015-12-31"})
        void noQuotaIsGivenForAnImpossibleNumberNorBeforeTheRulesAreInForce(int members, LocalDate decidedOn) {
            assertThat(table.decide(Map.of("members", members, "decidedOn", decidedOn))).isEmpty();
        }

        @Test
        void aDateAsTheEngineKeepsItIsReadLikeAPlainDate() {
            assertThat(table.decide(Map.of("members", 101, "decidedOn", new Date(0)))).isEmpty();
            assertThat(table.decide(Map.of("members", 101, "decidedOn", Timestamp.valueOf("2016-01-01 00:00:00"))))
                .containsExactly(Map.of("collectives", 1, "individuals", 3));
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }
    }

    @Nested
    @TestInstance(PER_CLASS)
    class VoteThreshold {

        private final DecisionTable table = DecisionTable.of("vote-threshold");

        @ParameterizedTest
        @CsvSource(textBlock = """
            STANDING_COMMITTEE, GIAY_KHEN,         2021-04-20, 1, 2, true, ALL_MEMBERS
            STANDING_COMMITTEE, BIEU_DUONG,        2021-04-20, 1, 2, true, ALL_MEMBERS
            STANDING_COMMITTEE, DE_NGHI_BANG_KHEN, 2021-04-20, 1, 2, true, ALL_MEMBERS
            STANDING_COMMITTEE, GIAY_KHEN,         2016-01-01, 1, 2, true, ALL_MEMBERS
            """)
        void aBodyDecidesByAShareOfItsMembers(String body, String awardForm, LocalDate decidedOn,
                int numerator, int denominator, boolean strictly, String base) {
            assertThat(table.decide(Map.of("body", body, "awardForm", awardForm, "decidedOn", decidedOn)))
                .containsExactly(Map.of(
                    "numerator", numerator, "denominator", denominator, "strictly", strictly, "base", base));
        }

        @ParameterizedTest
        @CsvSource({
            "STANDING_COMMITTEE, GIAY_KHEN, 2015-12-31",
            "STANDING_COMMITTEE, HUAN_CHUONG, 2021-04-20",
            "OFFICE, GIAY_KHEN, 2021-04-20"
        })
        void noThresholdIsGuessedWhereNoRuleIsKnown(String body, String awardForm, LocalDate decidedOn) {
            assertThat(table.decide(Map.of("body", body, "awardForm", awardForm, "decidedOn", decidedOn))).isEmpty();
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }
    }

    @Nested
    @TestInstance(PER_CLASS)
    class ReminderLadder {

        private final DecisionTable table = DecisionTable.of("reminder-ladder");

        @Test
        void theLadderHasItsStepsInOrder() {
            assertThat(steps("five-year-review", LocalDate.of(2021, 2, 22))).extracting("stepCode", "offset", "action").containsExactly(
                    tuple("T-7", -7, "MAIL_CONTACT"), tuple("T-3", -3, "MAIL_CONTACT"),
                    tuple("T-1", -1, "MAIL_CONTACT"), tuple("T0", 0, "MAIL_CONTACT"), tuple("T+1", 1, "PHONE_CALL"),
                    tuple("T+2", 2, "MAIL_SECRETARY"), tuple("T+3", 3, "FORMAL_LETTER"),
                    tuple("T+5", 5, "LIST_TO_STANDING_COMMITTEE"));
        }

        @Test
        void aYearlyPlanHasAShorterLadder() {
            assertThat(steps("annual-review", LocalDate.of(2021, 2, 22))).extracting("stepCode", "offset", "action")
                    .containsExactly(tuple("T-3", -3, "MAIL_CONTACT"), tuple("T0", 0, "MAIL_CONTACT"),
                            tuple("T+1", 1, "PHONE_CALL"), tuple("T+3", 3, "MAIL_SECRETARY"));
        }

        @Test
        void aTypeThatTheTableDoesNotNameHasTheUsualLadder() {
            assertThat(steps("ten-year-review", LocalDate.of(2021, 2, 22)))
                    .isEqualTo(steps("five-year-review", LocalDate.of(2021, 2, 22)));
        }

        @ParameterizedTest
        @CsvSource({"five-year-review", "annual-review"})
        void nothingIsDecidedBeforeTheRulesAreInForce(String planType) {
            assertThat(steps(planType, LocalDate.of(2015, 12, 31))).isEmpty();
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }

        private java.util.List<Map<String, Object>> steps(String planType, LocalDate on) {
            return table.decide(Map.of("planType", planType, "effectiveOn", on));
        }
    }

    @Nested
    @TestInstance(PER_CLASS)
    class OfficialLadder {

        private final DecisionTable table = DecisionTable.of("official-ladder");

        @ParameterizedTest
        @CsvSource({"propaganda, TELL_HEAD", "office, TELL_HEAD", "clerk, TELL_HEAD", "organisation, TELL_HEAD",
            "standing-committee, TELL_CHAIR", "'', TELL_CHAIR"})
        void theLadderHasItsStepsInOrderAndThePeopleOfTheGroup(String group, String second) {
            assertThat(steps(group, LocalDate.of(2021, 2, 22))).extracting("stepCode", "offset", "action")
                .containsExactly(tuple("T-1", -1, "REMIND_HOLDER"), tuple("T0", 0, "REMIND_HOLDER"),
                        tuple("T+1", 1, "REMIND_HOLDER"), tuple("T+2", 2, second), tuple("T+5", 5, "LIST_TO_CHAIR"));
        }

        @Test
        void nothingIsDecidedBeforeTheRulesAreInForce() {
            assertThat(steps("propaganda", LocalDate.of(2015, 12, 31))).isEmpty();
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }

        private java.util.List<Map<String, Object>> steps(String group, LocalDate on) {
            return table.decide(Map.of("taskKey", "userTask_draftPlan", "group", group, "effectiveOn", on));
        }
    }

    @Nested
    @TestInstance(PER_CLASS)
    class ConferenceMode {

        private final DecisionTable table = DecisionTable.of("conference-mode");

        @ParameterizedTest
        @CsvSource({"VERY_HIGH, 50, 200, POSTPONE", "HIGH, 50, 200, ONLINE", "MEDIUM, 50, 200, HYBRID",
            "LOW, 201, 200, HYBRID", "LOW, 200, 200, IN_PERSON", "LOW, 199, 200, IN_PERSON",
            "VERY_HIGH, 500, 200, POSTPONE"})
        void theModeFollowsFromRiskAndRoom(String risk, int delegates, int capacity, String mode) {
            assertThat(table.decide(Map.of("riskLevel", risk, "delegates", delegates, "capacity", capacity)))
                .containsExactly(Map.of("mode", mode));
        }

        @AfterAll
        void everyRuleIsPlayed() {
            table.everyRuleHasMatched();
        }
    }
}
