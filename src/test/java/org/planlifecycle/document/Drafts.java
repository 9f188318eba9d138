package org.planlifecycle.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.kernel.PlanId;

/** Valid drafts to start from; every name in them is invented. */
public final class Drafts {

    public static final PlanId PLAN = new PlanId("kh-08-duk");

    private Drafts() {
    }

    /** The plan of 2021, with its real structure. */
    public static DraftDocumentBuilder aPlan() {
        return DraftDocument.draft(PLAN, DocumentKind.PLAN, "KH")
                .title("sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị và Chỉ thị số 15-CT/TU của Ban Thường vụ Tỉnh ủy")
                .basedOn("Thực hiện Công văn số 85-CV/BTGTU, ngày 18/02/2021 của Ban Tuyên giáo Tỉnh ủy về việc sơ kết 05 năm "
                        + "thực hiện Chỉ thị 05; Ban Thường vụ Đảng ủy Khối xây dựng kế hoạch như sau:")
                .heading(1, "MỤC ĐÍCH, YÊU CẦU")
                .paragraph("1. Đánh giá đúng thực chất kết quả 05 năm thực hiện; làm rõ khuyết điểm, hạn chế, bài học kinh nghiệm.")
                .paragraph("2. Lựa chọn, biểu dương, khen thưởng tập thể, cá nhân tiêu biểu, xuất sắc trong 05 năm.")
                .heading(1, "NỘI DUNG, THỜI GIAN")
                .heading(2, "Nội dung")
                .items("Tổ chức hội nghị sơ kết gắn với giao lưu điển hình và khen thưởng.", "Báo cáo kết quả bằng văn bản.")
                .heading(2, "Thời gian")
                .paragraph("Các chi, đảng bộ cơ sở gửi báo cáo về Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo) "
                        + "trước ngày 08/3/2021 để tổng hợp.", "trước ngày 08/3/2021")
                .signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu")
                .recipients("Ban Tuyên giáo Tỉnh ủy (b/c),", "Các ban Đảng ủy Khối, Đoàn khối,", "Các chi, đảng bộ cơ sở,",
                        "Website ĐUK,", "Lưu VP, BTG.");
    }

    /** A plan long enough for three pages, with a table. */
    public static DraftDocumentBuilder aLongPlan() {
        DraftDocumentBuilder draft = aPlan().heading(1, "TỔ CHỨC THỰC HIỆN");
        IntStream.rangeClosed(1, 20).forEach(n -> draft.heading(2, "Nhiệm vụ " + n)
                .paragraph("Các chi, đảng bộ cơ sở quán triệt, tổ chức thực hiện nghiêm túc, thiết thực, hiệu quả, tiết kiệm."));
        return draft.block(new Block.Table(List.of("STT", "Đơn vị", "Thời hạn"),
                IntStream.rangeClosed(1, 12).mapToObj(n -> List.of("" + n, "Chi bộ cơ sở " + n, "07/3/2021")).toList(),
                List.of(1, 5, 2))).typist("VPĐUK.75");
    }

    public static DraftDocumentBuilder aReminder(String unit) {
        return DraftDocument.draft(PLAN, DocumentKind.REMINDER_LETTER, "CV").forSubject(unit)
                .title("đôn đốc gửi báo cáo sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW")
                .to("Cấp ủy " + unit)
                .paragraph("Đề nghị đồng chí gửi báo cáo về Đảng ủy Khối.")
                .signedBy("T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG", "Trần Thị Mẫu")
                .recipients("Như trên,", "Lưu VP.");
    }

    public static DraftDocumentBuilder theMinutes() {
        return DraftDocument.draft(PLAN, DocumentKind.MINUTES, "BB")
                .title("hội nghị sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW")
                .paragraph("Hội nghị bắt đầu lúc 08 giờ 00 phút.")
                .signedBy("NGƯỜI GHI BIÊN BẢN", "", "Lê Văn Mẫu")
                .signedBy("CHỦ TRÌ HỘI NGHỊ", "", "Nguyễn Văn Mẫu");
    }

    public static DraftDocumentBuilder aDecision() {
        return DraftDocument.draft(PLAN, DocumentKind.DECISION, "QĐ")
                .title("khen thưởng tập thể, cá nhân tiêu biểu")
                .basedOn("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", "- Xét đề nghị của Ban Tuyên giáo Đảng ủy Khối,")
                .block(new Block.Centred("BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH"))
                .block(new Block.Article("Tặng Giấy khen cho 15 tập thể và 45 cá nhân."))
                .block(new Block.Article("Quyết định này có hiệu lực kể từ ngày ký."))
                .signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu")
                .recipients("Như Điều 1,", "Lưu VP.");
    }

    /** Three clusters, one figure missing. */
    public static Block.Chart aChart(Block.Chart.Kind kind) {
        return new Block.Chart("Báo cáo theo cụm", List.of("Cụm 1", "Cụm 2", "Cụm 3"), List.of(
                new Block.Chart.Series("Đã nộp", Stream.of("12", "11.5", "9").map(BigDecimal::new).toList()),
                new Block.Chart.Series("=Chưa nộp", Arrays.asList(BigDecimal.ONE, null, BigDecimal.ZERO))), kind);
    }

    /** One of each kind, and one with names so long that its bars lie. */
    public static List<Block.Chart> charts() {
        List<String> names = List.of("Khối Đảng, đoàn thể", "Khối nội chính", "Khối kinh tế tổng hợp", "Khối văn hóa, xã hội");
        List<BigDecimal> figures = Stream.of("10", "8", "12", "7").map(BigDecimal::new).toList();
        List<Block.Chart> charts = new ArrayList<>(Stream.of(Block.Chart.Kind.values()).map(Drafts::aChart).toList());
        charts.add(new Block.Chart("Đơn vị theo cụm", names,
                List.of(new Block.Chart.Series("Đơn vị đã báo cáo", figures), new Block.Chart.Series("Đơn vị chậm", figures)),
                Block.Chart.Kind.STACKED_BAR));
        return charts;
    }
}
