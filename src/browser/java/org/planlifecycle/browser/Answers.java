package org.planlifecycle.browser;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.browser.CamundaForm.EachRow;

/** What the people write into the forms where nothing is prefilled. */
final class Answers {

    static final LocalDate CONFERENCE_DAY = LocalDate.of(2021, 5, 14);
    /** The whole Standing Committee. */
    static final List<String> VOTERS = List.of("thuongtruc", "uyvien01", "uyvien02", "uyvien03", "uyvien04",
            "uyvien05", "uyvien06", "uyvien07", "uyvien08", "uyvien09", "uyvien10");

    private Answers() {
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Object answer) {
        return (List<Map<String, Object>>) answer;
    }

    static Map<String, Object> startedPlan(List<String> units) {
        return Map.of("dates", "PRINTED", "unitScope", "CHOSEN", "unitCodes", units);
    }

    static Map<String, Object> narrative() {
        return Map.of(
                "results", "Cấp ủy đã lãnh đạo thực hiện nghiêm túc; 100% chi bộ xây dựng kế hoạch làm theo.",
                "shortcomings", "Việc đăng ký làm theo ở một số chi bộ còn chung chung, chậm kiểm tra.",
                "lessons", "Người đứng đầu nêu gương thì việc học tập và làm theo đi vào nền nếp.",
                "solutions", "Gắn nội dung làm theo với nhiệm vụ chuyên môn và kiểm tra hằng quý.",
                "exemplars", "Giới thiệu các tập thể, cá nhân có thành tích tiêu biểu trong 5 năm.");
    }

    /** A report with one exemplar; its workbook has one year like the other, which wants a reason. */
    static Map<String, Object> report(Map<String, Object> figures, String exemplar) {
        Map<String, Object> report = new HashMap<>(narrative());
        report.putAll(figures);
        report.put("action", "SUBMIT");
        report.put("explanation", "Đã đối chiếu sổ sách; các năm trước ít phát sinh nên số liệu giống nhau.");
        report.put("nominations", List.of(Map.of("kind", "INDIVIDUAL", "name", exemplar, "position", "Chuyên viên",
                "partyMember", true, "classification", "XUAT_SAC",
                "achievement", "Nhiều sáng kiến được áp dụng, tận tụy phục vụ nhân dân.")));
        return report;
    }

    /** The figures of a Party organisation: what is not named here did not occur. */
    static Map<String, Object> partyFigures(int members, int cells) {
        Map<String, Object> figures = youthFigures();
        figures.keySet().removeIf(key -> key.startsWith("figureK"));
        Stream.of("A3", "G2", "G3", "G4").forEach(code -> figures.put("figure" + code, 0));
        figures.putAll(Map.of("figureA1", members, "figureA2", members / 2, "figureA4", members + 6, "figureA5", cells,
                "figureB3", members * 2, "figureB3P", members, "figureB6", cells + 4));
        figures.putAll(Map.of("figureD1", members, "figureD3", members - 2, "figureD4", 5, "figureG1", 1,
                "figureH1", "TOT", "figureH2", members / 10));
        return figures;
    }

    static Map<String, Object> youthFigures() {
        Map<String, Object> figures = new HashMap<>();
        Stream.of("B5", "C2", "C3", "D5", "E1", "E2", "E3", "E4", "F2A", "F2B", "F3A", "F3B", "F4A", "F4B", "F5")
                .forEach(code -> figures.put("figure" + code, 0));
        figures.putAll(Map.of("figureA6", 25, "figureB1", 6, "figureB2", 4, "figureC1", 12, "figureF1", 1,
                "figureF6", 1500, "figureK1", 24, "figureK2", 8));
        return figures;
    }

    static Map<String, Object> budget() {
        return Map.of("fundSource", "Kinh phí hoạt động năm 2021", "lines", List.of(
                Map.of("item", "Hội trường, trang trí", "quantity", 1, "unitPrice", 6_000_000),
                Map.of("item", "Khung giấy khen", "quantity", 3, "unitPrice", 65_000)));
    }

    static Map<String, Object> programme() {
        return Map.of("items", List.of(
                Map.of("time", "07:30", "title", "Đón đại biểu", "presenter", "Ban Tổ chức hội nghị"),
                Map.of("time", "08:00", "title", "Báo cáo sơ kết 5 năm", "presenter", "Ban Tuyên giáo")),
                "guests", List.of(Map.of("name", "Điển hình giao lưu 01", "unit", "Đảng bộ Văn phòng Tỉnh ủy",
                        "topic", "Nâng cao đạo đức công vụ", "consented", true)));
    }

    static Map<String, Object> invitations() {
        return Map.of("groups", List.of(
                Map.of("name", "Các chi, đảng bộ cơ sở", "guests", 6, "addressee", "Bí thư cấp ủy cơ sở",
                        "delivery", "UNIT_CONTACTS"),
                Map.of("name", "Ban Tuyên giáo Tỉnh ủy", "guests", 3, "addressee", "Lãnh đạo Ban Tuyên giáo Tỉnh ủy",
                        "delivery", "PAPER")),
                "content", "Dự hội nghị sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW.",
                "requirements", "Trang phục lịch sự, mang theo giấy mời.");
    }

    static Map<String, Object> conclusion() {
        return Map.of("conclusion", "Tiếp tục đẩy mạnh học tập và làm theo; nhân rộng các mô hình tiêu biểu.",
                "followUps", List.of(Map.of("task", "Xây dựng kế hoạch giai đoạn tiếp theo",
                        "assignee", "Ban Tuyên giáo", "dueOn", CONFERENCE_DAY.plusMonths(1))));
    }

    static Map<String, Object> eachOf(String list, Map<String, Object> answers) {
        return Map.of(list, new EachRow(answers));
    }
}
