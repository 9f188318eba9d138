package org.planlifecycle.rehearsal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.planlifecycle.deadline.WorkingCalendar;

/** What office, propaganda and Standing Committee send with each form of the conference, before it and after it. */
final class ConferenceAnswers {

    private static final String DECISION = "decision";
    private static final int GUESTS_PER_UNIT = 2;

    private final WorkingCalendar calendar;
    private final Map<String, Function<OfficeAnswers.Asked, Map<String, Object>>> answers = new HashMap<>();

    ConferenceAnswers(WorkingCalendar calendar) {
        this.calendar = calendar;
        preparation();
        conference();
    }

    /** By the id of the user task. */
    Map<String, Function<OfficeAnswers.Asked, Map<String, Object>>> all() {
        return answers;
    }

    private void preparation() {
        answers.put("userTask_planConference", asked -> Map.of("conferenceDay",
                calendar.nextWorkingDayOnOrAfter(LocalDate.of(2021, 5, 14)).toString(), "startsAt", "07:30",
                "intendedMode", "IN_PERSON", "chair", "Thường trực Đảng ủy Khối"));
        answers.put("userTask_estimateBudget", asked -> Map.of("fundSource", "Kinh phí hoạt động năm 2021",
                "lines", List.of(line("Hội trường, trang trí", 1, 6_000_000), line("In tài liệu", 180, 25_000),
                        line("Khung giấy khen", 60, 65_000), line("Nước uống", 180, 10_000))));
        answers.put("userTask_approveBudget", asked -> Map.of(DECISION, "APPROVE"));
        answers.put("userTask_bookVenue", asked -> Map.of("venueName", "Hội trường lớn", "address",
                "Trụ sở Đảng ủy Khối", "capacity", 220, "contact", "Văn phòng, 0900 000 111"));
        answers.put("userTask_draftProgramme", asked -> Map.of("items", List.of(
                item("07:30", "Đón đại biểu, văn nghệ"), item("08:00", "Khai mạc"),
                item("08:15", "Báo cáo sơ kết 5 năm"), item("09:30", "Giao lưu điển hình"),
                item("10:30", "Trao giấy khen, kết luận")), "guests", List.of(Map.of("name", "Điển hình giao lưu 01",
                        "unit", "Đảng bộ Bệnh viện Đa khoa tỉnh", "topic", "Nâng cao y đức", "consented", true))));
        answers.put("userTask_prepareInvitations", asked -> Map.of("groups", List.of(
                guests("Các chi, đảng bộ cơ sở", "Đại biểu các chi, đảng bộ cơ sở", 71 * GUESTS_PER_UNIT,
                        "UNIT_CONTACTS"),
                guests("Ban Tuyên giáo Tỉnh ủy", "Đại diện lãnh đạo Ban", 3, "PAPER"),
                guests("Các ban Đảng ủy Khối", "Lãnh đạo, chuyên viên các ban", 20, "PAPER")),
                "content", "Nội dung: đánh giá kết quả 5 năm thực hiện Chỉ thị số 05-CT/TW, giao lưu với các điển "
                        + "hình, khen thưởng tập thể, cá nhân tiêu biểu.", "requirements",
                "Đề nghị đại biểu mặc trang phục lịch sự, mang theo giấy mời."));
        answers.put("userTask_recordReplies", asked -> Map.of("replies", Rows.answered(asked.form(), "replies",
                List.of("code", "name", "invited"), row -> Map.of("accepted", accepted(row), "declined", 0))));
        answers.put("userTask_assessConditions", asked -> Map.of("riskLevel", "LOW", "delegates", 160, "capacity",
                220, "note", "Dịch bệnh được kiểm soát; thực hiện 5K."));
        answers.put("userTask_confirmConference", asked -> Map.of(DECISION, "GO"));
    }

    private static int accepted(Map<String, Object> row) {
        return Integer.parseInt(String.valueOf(row.get("invited")).replaceAll("\\D", "")) - 1;
    }

    private static Map<String, Object> line(String item, int quantity, int unitPrice) {
        return Map.of("item", item, "quantity", quantity, "unitPrice", unitPrice);
    }

    private static Map<String, Object> item(String time, String title) {
        return Map.of("time", time, "title", title, "presenter", "Ban Tổ chức hội nghị");
    }

    private static Map<String, Object> guests(String name, String addressee, int number, String delivery) {
        return Map.of("name", name, "guests", number, "addressee", addressee, "delivery", delivery);
    }

    private void conference() {
        answers.put("userTask_handOverCommendations", asked -> Map.of("heldOn", asked.today().toString(),
                "delegates", 160, "awards", Rows.answered(asked.form(), "awards", List.of("code", "name"),
                        row -> Map.of("handedOver", "YES"))));
        answers.put("userTask_recordMinutes", asked -> Map.of("chair", "Lê Hữu Toàn", "secretary",
                "Nguyễn Thị Thanh Nhung", "delegates", 160, "proceedings",
                "Hội nghị nghe báo cáo sơ kết, giao lưu điển hình và trao giấy khen.", "statements",
                "Các ý kiến nhất trí với báo cáo sơ kết."));
        answers.put("userTask_issueConclusion", asked -> Map.of("conclusion",
                "Tiếp tục đẩy mạnh học tập và làm theo; nhân rộng các mô hình tiêu biểu.", "followUps", List.of(
                        Map.of("task", "Xây dựng kế hoạch giai đoạn tiếp theo", "assignee", "Ban Tuyên giáo", "dueOn",
                                asked.today().plusMonths(1).toString()))));
        answers.put("userTask_reportToProvince", asked -> Map.of("content",
                "Báo cáo kết quả sơ kết 5 năm và hội nghị biểu dương điển hình tiên tiến."));
        answers.put("userTask_publishWebsite", asked -> Map.of("title", "Hội nghị sơ kết 5 năm Chỉ thị số 05-CT/TW",
                "summary", "Đảng ủy Khối tổ chức hội nghị sơ kết.", "content",
                "Hội nghị đã đánh giá kết quả, giao lưu và khen thưởng các điển hình.", "noPersonalExcess", true));
        answers.put("userTask_settleBudget", asked -> Map.of("lines", Rows.answered(asked.form(), "lines",
                List.of("code", "item", "estimated"), row -> Map.of("actual", 1_500_000))));
        answers.put("userTask_confirmFollowUps", asked -> Map.of("followUps", Rows.answered(asked.form(),
                "followUps", List.of("code", "task", "assignee", "due"),
                row -> Map.of("status", "HANDED_OVER", "note", "Đã giao, theo dõi hằng tháng."))));
        answers.put("userTask_archivePlan", asked -> Map.of("box", "Hộp 12, cặp 3", "pages", 640, "retentionTerm",
                Rows.of(asked.form(), "retentionOptions").get(0).get("value"), "complete", true));
    }
}
