package org.planlifecycle.figures.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.figures.Indicator;

/** The page that says how to fill in: the general rules, then how each figure is counted and checked. */
final class GuidePage {

    private static final int[] WIDTHS = {7, 38, 60, 52};
    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 15.5f;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetOrder order;

    GuidePage(XSSFWorkbook book, SheetStyles styles, SheetOrder order) {
        this.sheet = book.createSheet(SheetLayout.GUIDE);
        this.styles = styles;
        this.order = order;
    }

    void write() {
        line(styles.title, "HƯỚNG DẪN ĐIỀN BIỂU SỐ LIỆU");
        rules().forEach(rule -> line(styles.line, rule));
        sheet.createRow(next());
        row(styles.heading, List.of("Mã", "Chỉ tiêu", "Cách ghi", "Hệ thống kiểm tra"));
        int heading = next() - 1;
        order.layout().lines().stream().filter(line -> !line.isHeading()).map(SheetLayout.Line::indicator)
                .forEach(indicator -> row(styles.words, List.of(indicator.code(),
                        "%s (%s)".formatted(indicator.label(), indicator.unit()), indicator.note(),
                        checks(indicator))));
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(heading, heading, -1, -1));
        sheet.enableLocking();
    }

    private List<String> rules() {
        return List.of(
                "1. Chỉ điền các ô nền vàng ở trang “%s”. Các ô khác đã khóa: không sửa chữ, không thêm, bớt dòng, cột."
                        .formatted(SheetLayout.FIGURES),
                "2. Không phát sinh thì ghi số 0. Ô để trống là chưa báo cáo; biểu còn ô vàng để trống thì chưa được nhận.",
                "3. Ghi số nguyên, chỉ dùng chữ số, ví dụ 1234; không ghi chữ, số âm, số lẻ, ngày tháng, công thức.",
                "4. “Người” là đếm đầu người, mỗi người một lần trong kỳ; “lượt” là đếm số lần, một người có thể nhiều lượt.",
                "5. %s.".formatted(order.regime().dataCutOff()),
                "6. Tỷ lệ và cột cộng các năm do hệ thống tính. Chỉ tiêu đếm người không cộng các năm.",
                "7. Chép số từ tệp khác thì chỉ dán giá trị (Paste Special, Values) để không mất ô khóa và kiểm tra.",
                "8. Biểu này chỉ dùng cho đơn vị và kế hoạch ghi ở đầu biểu; mỗi đơn vị tải biểu riêng.",
                "9. Lưu tệp dạng .xlsx; không đặt mật khẩu, không có macro, không liên kết sang tệp khác.",
                "10. Nộp tại công việc “Nộp báo cáo”, thẻ “Hồ sơ”, mục “Nộp biểu số liệu đã điền”. Hệ thống đọc từng ô và"
                        + " chỉ rõ ô nào sai, sai quy tắc nào.",
                "11. Đơn vị chỉ có thư điện tử: gửi lại tệp này cho Ban Tuyên giáo kèm báo cáo, Ban Tuyên giáo nhập thay.");
    }

    private static String checks(Indicator indicator) {
        return Stream.concat(
                indicator.blockingCheck().map(check -> "Bắt buộc: " + check.sentence() + ".").stream(),
                indicator.warningCheck().map(check -> "Hỏi lại nếu " + check.sentence() + ".").stream())
                .collect(Collectors.joining(" "));
    }

    private int next() {
        return sheet.getPhysicalNumberOfRows();
    }

    private void line(XSSFCellStyle style, String words) {
        put(sheet.createRow(next()), 0, style).setCellValue(words);
    }

    private void row(XSSFCellStyle style, List<String> words) {
        XSSFRow row = sheet.createRow(next());
        int lines = 1;
        for (int column = 0; column < words.size(); column++) {
            put(row, column, style).setCellValue(words.get(column));
            lines = Math.max(lines, 1 + words.get(column).length() / WIDTHS[column]);
        }
        row.setHeightInPoints(LINE_HEIGHT * lines + 3);
    }

    private static XSSFCell put(XSSFRow row, int column, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
