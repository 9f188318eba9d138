package org.planlifecycle.figures.workbook;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.plan.LegacyText;

/**
 * What one cell that is to be filled in was found to hold.
 *
 * @param number {@code null} for none
 * @param grade {@code null} for none
 * @param finding what is wrong with it, or how it was understood; {@code null} for nothing to say
 */
record InputCell(Integer number, Grade grade, WorkbookFinding finding) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013] ?\\d[\\d., ]*");
    private static final Pattern FRACTION = Pattern.compile("\\d[\\d. ]*,\\d+|\\d+\\.\\d+");
    /** A dash of any length, or words for nothing. */
    private static final Pattern NONE = Pattern.compile("[-\u2010-\u2015\u2212]+|không( có)?( phát sinh)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PERCENT = Pattern.compile("\\d+([.,]\\d+)? ?%");
    private static final String RATE = ", không ghi tỷ lệ phần trăm thay cho số lượng";
    private static final String WHOLE = "Phải là số nguyên từ 0 trở lên";

    /** Whether this says that there is nothing to report. */
    static boolean isNone(String text) {
        return Stream.concat(Stream.of(text), LegacyText.readings(text))
                .anyMatch(reading -> NONE.matcher(reading).matches());
    }

    /** @param name where the cell is, such as {@code F12} */
    static InputCell ofNumber(Cell cell, String name) {
        return switch (cell.getCellType()) {
            case NUMERIC -> CellText.isDay(cell)
                    ? wrong(cell, name, "Ô ghi ngày tháng; hãy ghi số nguyên, chỉ dùng chữ số.")
                    : ofNumber(cell.getNumericCellValue(), cell, name);
            case STRING -> ofText(CellText.plain(cell.getStringCellValue()), cell, name);
            default -> common(cell, name);
        };
    }

    static InputCell ofGrade(Cell cell, String name) {
        if (cell.getCellType() == CellType.FORMULA) {
            return common(cell, name);
        }
        String text = CellText.of(cell);
        Optional<Grade> grade = Stream.of(Grade.values()).filter(one -> Stream.concat(Stream.of(text),
                LegacyText.readings(text)).anyMatch(reading -> CellText.same(one.label(), reading))).findFirst();
        return grade.map(found -> new InputCell(null, found, null)).orElseGet(() -> wrong(cell, name,
                "Không phải mức xếp loại; hãy chọn một mức trong danh sách của ô."));
    }

    private static InputCell common(Cell cell, String name) {
        return wrong(cell, name, switch (cell.getCellType()) {
            case FORMULA -> "Ô điền không được chứa công thức; hãy ghi kết quả bằng số.";
            case ERROR -> "Ô báo lỗi tính toán; hãy ghi số vào ô.";
            default -> WHOLE + ", chỉ dùng chữ số.";
        });
    }

    private static InputCell ofNumber(double value, Cell cell, String name) {
        if (value < 0) {
            return wrong(cell, name, WHOLE + "; không ghi số âm.");
        }
        if (value != Math.rint(value)) {
            return wrong(cell, name, WHOLE + "; không ghi số lẻ" + (value < 1 ? RATE : "") + ".");
        }
        Optional<String> shown = CellText.shownOtherwise(cell);
        if (shown.isPresent()) {
            return wrong(cell, name, ("Ô hiện “%s” nhưng giữ số %s, không rõ số nào đúng; hãy bỏ định dạng (phần trăm, "
                    + "hàng nghìn) của ô rồi ghi số nguyên.").formatted(shown.get(), CellText.number(value)));
        }
        if (value > Integer.MAX_VALUE) {
            return wrong(cell, name, "Số quá lớn; hãy kiểm tra lại đơn vị tính.");
        }
        return new InputCell((int) value, null, null);
    }

    private static InputCell ofText(String text, Cell cell, String name) {
        if (DIGITS.matcher(text).matches()) {
            return ofNumber(Double.parseDouble(text), cell, name);
        }
        if (GROUPED.matcher(text).matches()) {
            return understood(ofNumber(Double.parseDouble(text.replaceAll("[. ]", "")), cell, name), cell, name);
        }
        if (isNone(text)) {
            return understood(new InputCell(0, null, null), cell, name);
        }
        if (NEGATIVE.matcher(text).matches()) {
            return wrong(cell, name, WHOLE + "; không ghi số âm.");
        }
        if (PERCENT.matcher(text).matches()) {
            return wrong(cell, name, WHOLE + ", chỉ dùng chữ số" + RATE + ".");
        }
        return wrong(cell, name, FRACTION.matcher(text).matches()
                ? WHOLE + "; không ghi số lẻ, không dùng dấu phẩy" + (text.startsWith("0") ? RATE : "") + "."
                : WHOLE + ", chỉ dùng chữ số; không phát sinh thì ghi số 0.");
    }

    private static InputCell understood(InputCell read, Cell cell, String name) {
        return read.finding() != null ? read : new InputCell(read.number(), null, WorkbookFinding.notice(name,
                CellText.of(cell), "Ô ghi chữ, hệ thống đọc là %d; nếu không đúng, hãy sửa rồi nộp lại biểu."
                        .formatted(read.number())));
    }

    /** What was typed in an old encoding is said in letters of today, so that it can be seen what stands there. */
    private static InputCell wrong(Cell cell, String name, String rule) {
        String said = LegacyText.in(CellText.of(cell)).map(legacy -> "Ô gõ bằng bảng mã cũ %s, chuyển sang Unicode là “%s”. "
                .formatted(legacy.encoding(), legacy.unicode())).orElse("");
        return new InputCell(null, null, WorkbookFinding.blocking(name, CellText.of(cell), said + rule));
    }
}
