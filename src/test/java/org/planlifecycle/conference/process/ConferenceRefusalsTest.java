package org.planlifecycle.conference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Awards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every form of the conference refuses wrong input in one Vietnamese sentence, and nothing remains of it. */
@ProcessTest
class ConferenceRefusalsTest {

    private static final List<String> TABLES = List.of("conference", "conference_budget", "conference_budget_line",
            "conference_agenda_item", "conference_exchange_guest", "conference_invitation", "conference_guest_group",
            "conference_meeting", "conference_minutes", "conference_conclusion", "conference_follow_up",
            "conference_web_item", "plan_archive", "plan", "award", "journal_entry");

    @Autowired
    private Scenario scenario;
    @Autowired
    private Awards awards;
    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private ConferencePlay play;

    private void givenPreparationAt(String activityId) {
        givenPreparationAt(activityId, "no-" + activityId.substring(9).toLowerCase());
    }

    private void givenPreparationAt(String activityId, String id) {
        scenario.moveTo("2021-03-01T08:00");
        plan = scenario.givenAnIssuedPlan(id, "CS01", "CS02");
        play = new ConferencePlay(scenario, plan);
        scenario.startFor(plan, PrepareConference.KEY, Map.of());
        play.until(activityId);
    }

    private void givenHoldingAt(String activityId) {
        scenario.moveTo("2021-03-01T08:00");
        plan = scenario.givenAnIssuedPlan("no-" + activityId.substring(9).toLowerCase(), "CS01", "CS02");
        play = new ConferencePlay(scenario, plan);
        scenario.startFor(plan, PrepareConference.KEY, Map.of());
        play.toTheEnd();
        scenario.moveTo("2021-05-12T14:00");
        scenario.startFor(plan, HoldConference.KEY, Map.of());
        play.until(activityId);
    }

    private void refuses(String activityId, Map<String, Object> changed, String because) {
        refusesFrom(play.userOf(activityId), activityId, changed, because);
    }

    private void refusesFrom(String user, String activityId, Map<String, Object> changed, String because) {
        String before = everythingStored();
        List<String> open = play.open();

        assertThatThrownBy(() -> play.completeAs(user, activityId, changed)).hasMessageContaining(because);

        assertThat(everythingStored()).isEqualTo(before);
        assertThat(play.open()).isEqualTo(open);
    }

    private String everythingStored() {
        return TABLES.stream().map(table -> table + jdbc
                .sql("select * from %s where %s = ?".formatted(table, table.equals("plan") ? "id" : "plan_id"))
                .param(plan.value()).query().listOfRows().stream().map(row -> Arrays.toString(row.values().stream()
                        .map(value -> value instanceof java.sql.Clob ? "text" : String.valueOf(value)).toArray()))
                .sorted().collect(Collectors.joining("\n"))).collect(Collectors.joining("\n"));
    }

    @Nested
    class WhilePreparing {

        @Test
        void theDayIsAWorkingDayInTheFutureAndInTheWindow() {
            String step = PrepareConference.PLAN_CONFERENCE;
            givenPreparationAt(step);

            refuses(step, Map.of("conferenceDay", "2021-02-26"), "trước ngày ban hành kế hoạch");
            refuses(step, Map.of("conferenceDay", "2021-05-15"), "là ngày nghỉ");
            refuses(step, Map.of("conferenceDay", "2021-05-03"), "là ngày nghỉ");
            refuses(step, Map.of("conferenceDay", "2021-06-02"), "nằm ngoài thời gian của kế hoạch");
            refuses(step, Map.of("startsAt", "25:00"), "không phải là giờ hợp lệ");
            refuses(step, Map.of("intendedMode", "POSTPONE"), "không có lựa chọn đã gửi");
            refuses(step, Map.of("chair", " "), "Chưa nhập “Chủ trì”");
            refuses(step, Map.of("budgetApproved", true), "không có trường “budgetApproved”");
            scenario.moveTo("2021-05-11T08:00");
            refuses(step, Map.of("conferenceDay", "2021-05-10"), "đã qua");
        }

        @Test
        void aBudgetHasLinesAndATotalAboveZero() {
            String step = PrepareConference.ESTIMATE_BUDGET;
            givenPreparationAt(step);

            refuses(step, Map.of("lines", List.of()), "Chưa nhập “Dự toán”");
            refuses(step, Map.of("lines", List.of(line(1, 0))), "Tổng dự toán bằng 0 đồng");
            refuses(step, Map.of("lines", List.of(line(1, -5))), "không được là số âm");
            refuses(step, Map.of("lines", List.of(line(0, 5))), "phải từ 1 trở lên");
            refuses(step, Map.of("fundSource", ""), "Chưa nhập “Nguồn kinh phí”");
            refuses(step, Map.of("lines", List.of(line(3, 666_666_667))), "Tổng dự toán 2.000.000.001 đồng vượt mức");
            refuses(step, Map.of("lines", List.of(Map.of("item", "Khung và in giấy khen", "quantity", 3, "unitPrice",
                    5_000_000))), "gấp trên 10 lần mức thường thấy 50.000 đồng");
        }

        private Map<String, Object> line(int quantity, int unitPrice) {
            return Map.of("item", "Hoa", "quantity", quantity, "unitPrice", unitPrice);
        }

        @Test
        void aBudgetIsReturnedWithAReasonAndNeverApprovedByItsAuthor() {
            String step = PrepareConference.APPROVE_BUDGET;
            givenPreparationAt(step);

            refuses(step, Map.of("decision", "RETURN"), "Trả lại dự toán thì phải nêu lý do");
            refuses(step, Map.of("decision", "MAYBE"), "không có lựa chọn đã gửi");
            jdbc.sql("update conference_budget set estimated_by = ? where plan_id = ?")
                    .params(ConferencePlay.COMMITTEE, plan.value()).update();
            refuses(step, Map.of(), "không được tự duyệt");
        }

        @Test
        void aVenueHasSeats() {
            String step = PrepareConference.BOOK_VENUE;
            givenPreparationAt(step);

            refuses(step, Map.of("capacity", 0), "phải từ 1 trở lên");
            refuses(step, Map.of("capacity", "nhiều"), "phải là số");
            refuses(step, Map.of("address", ""), "Chưa nhập “Địa chỉ”");
        }

        @Test
        void aProgrammeGoesForwardInTimeAndItsGuestsHaveConsented() {
            String step = PrepareConference.DRAFT_PROGRAMME;
            givenPreparationAt(step);

            refuses(step, Map.of("items", List.of(item("08:00"), item("08:00"))), "theo thứ tự giờ");
            refuses(step, Map.of("items", List.of(item("8 giờ"))), "không phải là giờ hợp lệ");
            refuses(step, Map.of("items", List.of()), "Chưa nhập “Chương trình”");
            refuses(step, Map.of("guests", List.of(Map.of("name", "Khách", "unit", "Chi bộ", "topic", "Việc tốt",
                    "consented", false))), "chưa đồng ý tham gia");
        }

        private Map<String, Object> item(String time) {
            return Map.of("time", time, "title", "Khai mạc", "presenter", "Thường trực");
        }

        @Test
        void anInvitationHasGuestsAndAWayToReachThem() {
            String step = PrepareConference.PREPARE_INVITATIONS;
            givenPreparationAt(step);

            refuses(step, Map.of("groups", List.of(ConferencePlay.group("Cơ sở", 0, "PAPER", ""))),
                    "phải từ 1 trở lên");
            refuses(step, Map.of("groups", List.of(ConferencePlay.group("Cấp trên", 2, "MAIL", ""))),
                    "địa chỉ chưa đúng");
            refuses(step, Map.of("groups", List.of(ConferencePlay.group("Cấp trên", 2, "MAIL", "a@b\nBcc: c@d.vn"))),
                    "địa chỉ chưa đúng");
            refuses(step, Map.of("content", "x".repeat(4001)), "quá 4000 ký tự");
        }

        @Test
        void noMoreGuestsAnswerThanWereInvited() {
            String step = PrepareConference.RECORD_REPLIES;
            givenPreparationAt(step);

            refuses(step, Map.of("replies", List.of(ConferencePlay.reply("1", 6, 1), ConferencePlay.reply("2", 2, 0))),
                    "chỉ mời 6 khách");
            refuses(step, Map.of("replies", List.of(ConferencePlay.reply("1", 5, 1))), "không còn đủ các dòng");
            refuses(step, Map.of("replies", List.of(ConferencePlay.reply("1", -1, 1), ConferencePlay.reply("2", 2, 0))),
                    "không được là số âm");
        }

        @Test
        void conditionsNameAKnownRiskAndSomebodyWhoComes() {
            String step = PrepareConference.ASSESS_CONDITIONS;
            givenPreparationAt(step);

            refuses(step, Map.of("riskLevel", "NONE"), "không có lựa chọn đã gửi");
            refuses(step, Map.of("delegates", 0), "phải từ 1 trở lên");
            refuses(step, Map.of("capacity", -1), "phải từ 1 trở lên");
            refuses(step, Map.of("conferenceMode", "IN_PERSON"), "không có trường “conferenceMode”");
        }

        @Test
        void aNoNeedsAReasonAndWhoAssessedDoesNotDecide() {
            String step = PrepareConference.CONFIRM_CONFERENCE;
            givenPreparationAt(step);

            refuses(step, Map.of("decision", "NO_GO"), "phải nêu lý do");
            jdbc.sql("update conference set assessed_by = ? where plan_id = ?")
                    .params(ConferencePlay.COMMITTEE, plan.value()).update();
            refuses(step, Map.of(), "Người đã đánh giá điều kiện không được quyết định");
        }

        @Test
        void theNewDayIsAnotherWorkingDayAndHasAReason() {
            String step = PrepareConference.RESCHEDULE_CONFERENCE;
            givenPreparationAt(PrepareConference.CONFIRM_CONFERENCE, "no-newday");
            play.complete(PrepareConference.CONFIRM_CONFERENCE, Map.of("decision", "NO_GO", "reason", "Bão"));

            refuses(step, Map.of("newDay", "2021-05-12"), "chính là ngày phải đổi");
            refuses(step, Map.of("newDay", "2021-05-16"), "là ngày nghỉ");
            refuses(step, Map.of("reason", ""), "Chưa nhập “Lý do đổi ngày”");
            refuses(step, Map.of("newDay", "hôm nào"), "không phải là ngày hợp lệ");
        }

        @Test
        void aPersonOfAnotherDepartmentCannotCompleteAStep() {
            String step = PrepareConference.BOOK_VENUE;
            givenPreparationAt(step, "no-stranger");

            assertThatThrownBy(() -> play.completeAs("cs01", step, Map.of()))
                    .isInstanceOf(AuthorizationException.class);

            assertThat(play.open()).containsExactly(step);
        }
    }

    @Nested
    class WhileHolding {

        @Test
        void theConferenceTookPlaceAfterTheIssueAndNotInTheFuture() {
            String step = HoldConference.HAND_OVER_COMMENDATIONS;
            givenHoldingAt(step);

            refuses(step, Map.of("heldOn", "2021-05-13"), "chưa đến");
            refuses(step, Map.of("heldOn", "2021-02-26"), "trước ngày ban hành kế hoạch");
            refuses(step, Map.of("delegates", 0), "phải từ 1 trở lên");
            refuses(step, Map.of("heldOn", "2021-05-11"), "Giấy mời ghi hội nghị ngày 12/5/2021");
            refuses(step, Map.of("delegates", 70), "Ghi 70 đại biểu có mặt nhưng 7 người nhận lời dự");
            awards.add(plan, List.of(HoldConferenceProcessTest.award("CN-001")));
            refuses(step, Map.of("awards", List.of()), "không còn đủ các dòng");
            refuses(step, Map.of("awards", List.of(Map.of("code", "CN-002", "handedOver", "YES"))),
                    "không còn đủ các dòng");
            refuses(step, Map.of("heldOn", "2021-04-15", "awards",
                    List.of(Map.of("code", "CN-001", "handedOver", "YES"))), "ký sau ngày hội nghị");
        }

        @Test
        void minutesNameAChairAndAnotherPersonAsSecretary() {
            String step = HoldConference.RECORD_MINUTES;
            givenHoldingAt(step);

            refuses(step, Map.of("secretary", "Người chủ trì"), "phải là hai người");
            refuses(step, Map.of("proceedings", ""), "Chưa nhập “Diễn biến hội nghị”");
            refuses(step, Map.of("delegates", 8), "đã ghi nhận 7 đại biểu có mặt");
            refuses(step, Map.of("delegates", 0), "phải từ 1 trở lên");
        }

        @Test
        void aConclusionGivesTasksThatAreDueLater() {
            String step = HoldConference.ISSUE_CONCLUSION;
            givenHoldingAt(step);

            refuses(step, Map.of("followUps", List.of(Map.of("task", "Việc", "assignee", "Ban", "dueOn",
                    "2021-05-12"))), "không sau hôm nay");
            refuses(step, Map.of("followUps", List.of(Map.of("task", "Việc", "assignee", "Ban", "dueOn",
                    "2121-06-12"))), "rơi vào năm 2121");
            refuses(step, Map.of("followUps", List.of()), "Chưa nhập “Nhiệm vụ sau hội nghị”");
            refuses(step, Map.of("conclusion", ""), "Chưa nhập “Nội dung kết luận”");
        }

        @Test
        void aReportSaysSomething() {
            String step = HoldConference.REPORT_TO_PROVINCE;
            givenHoldingAt(step);

            refuses(step, Map.of("content", "\n "), "Chưa nhập “Nội dung báo cáo”");
            refuses(step, Map.of("content", "x".repeat(8001)), "quá 8000 ký tự");
        }

        @Test
        void newsTellNoMoreAboutPersonsThanNeeded() {
            String step = HoldConference.PUBLISH_WEBSITE;
            givenHoldingAt(step);

            refuses(step, Map.of("content", "Trao giấy khen.\nĐồng chí Thử, sinh ngày 05 tháng 3 năm 1980.", "summary",
                    "Liên hệ 0912 345 678"), "số điện thoại “0912 345 678” (Tóm tắt, dòng 1); "
                            + "ngày sinh “sinh ngày 05 tháng 3 năm 1980” (Nội dung tin, dòng 2)");
            refuses(step, Map.of("noPersonalExcess", false), "Chưa xác nhận tin không chứa thông tin cá nhân");
            refuses(step, Map.of("title", ""), "Chưa nhập “Tiêu đề”");
        }

        @Test
        void everyLineIsSettledAndAnOverrunExplained() {
            String step = HoldConference.SETTLE_BUDGET;
            givenHoldingAt(step);

            refuses(step, Map.of("lines", List.of(spent("1", 9_000_000), spent("2", 1))), "vượt dự toán");
            refuses(step, Map.of("lines", List.of(spent("1", 6_000), spent("2", 3_000))), "chưa đến 20% dự toán 9.000.000 đồng");
            refuses(step, Map.of("lines", List.of(spent("1", 1))), "không còn đủ các dòng");
            refuses(step, Map.of("lines", List.of(spent("1", -1), spent("2", 1))), "không được là số âm");
        }

        private Map<String, Object> spent(String code, int actual) {
            return Map.of("code", code, "actual", actual);
        }

        @Test
        void aTaskThatIsNotDoneNeedsANote() {
            String step = HoldConference.CONFIRM_FOLLOW_UPS;
            givenHoldingAt(step);

            refuses(step, Map.of("followUps", List.of(Map.of("code", "1", "status", "IN_PROGRESS"))), "hãy ghi chú");
            refuses(step, Map.of("followUps", List.of(Map.of("code", "2", "status", "DONE"))), "không còn đủ các dòng");
            refuses(step, Map.of("followUps", List.of(Map.of("code", "1", "status", "LOST"))),
                    "không có lựa chọn đã gửi");
        }

        @Test
        void aFileIsCompleteAndKeptForAKnownTerm() {
            String step = HoldConference.ARCHIVE_PLAN;
            givenHoldingAt(step);

            refuses(step, Map.of("complete", false), "Chưa xác nhận hồ sơ đã đủ");
            refuses(step, Map.of("retentionTerm", "FOREVER"), "không còn áp dụng");
            refuses(step, Map.of("pages", 0), "phải từ 1 trở lên");
            refuses(step, Map.of("box", ""), "Chưa nhập “Hộp, cặp số”");
        }
    }
}
