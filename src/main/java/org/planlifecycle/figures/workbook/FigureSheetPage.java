package org.planlifecycle.figures.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/** The page that the unit fills in: figures as rows, periods as columns. */
final class FigureSheetPage {

    private static final int[] FIRST_WIDTHS = {7, 40, 11};
    private static final int PERIOD_WIDTH = 13;
    private static final int NOTE_WIDTH = 58;
    private static final int CHARACTER = 256;
    private static final float LINE_HEIGHT = 15.5f;
    private static final int GRADE_LINES = 3;
    private static final double MARGIN_INCHES = 0.5;
    private static final String FOOTER_FONT = "&\"Times New Roman,Regular\"&10";

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetOrder order;
    private final SheetLayout layout;
    private final InputRules rules;

    FigureSheetPage(XSSFWorkbook book, SheetStyles styles, SheetOrder order) {
        this.book = book;
        this.sheet = book.createSheet(SheetLayout.FIGURES);
        this.styles = styles;
        this.order = order;
        this.layout = order.layout();
        this.rules = new InputRules(sheet);
    }

    void write() {
        writeTop();
        writeLines();
        setColumns();
        setPrint();
        sheet.createFreezePane(SheetLayout.FIRST_PERIOD, SheetLayout.FIRST_LINE);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void writeTop() {
        text(SheetLayout.TITLE, styles.title, "BIỂU SỐ LIỆU – " + order.regime().name());
        text(SheetLayout.PLAN, styles.title, "%s: %s".formatted(order.plan().shortName(),
                order.plan().text().title()));
        text(SheetLayout.UNIT, styles.title, unitLine(order));
        text(SheetLayout.REGISTER, styles.line, registerLine(order.unit()) + (order.previousIs().isEmpty() ? ""
                : " Đã điền sẵn số liệu của %s; hãy sửa chỗ cần sửa.".formatted(order.previousIs())));
        text(SheetLayout.HINT, styles.line, "Chỉ điền các ô nền vàng. Không phát sinh ghi số 0; để trống là chưa báo "
                + "cáo. Ô nền xám do hệ thống tính hoặc không phải báo cáo.");
        XSSFRow headings = sheet.createRow(SheetLayout.HEADING);
        headings.setHeightInPoints(2 * LINE_HEIGHT);
        List<String> words = layout.headings();
        for (int column = 0; column < words.size(); column++) {
            put(headings, column, styles.heading).setCellValue(words.get(column));
        }
    }

    /** The line by which people know whose workbook it is. */
    static String unitLine(SheetOrder order) {
        return "Đơn vị: %s (mã %s)".formatted(order.unitName(), order.unit().code());
    }

    private static String registerLine(Unit unit) {
        return "Danh bạ đơn vị: %s đảng viên, %s chi bộ trực thuộc.".formatted(
                unit.partyMembers() == null ? "không theo dõi" : unit.partyMembers(),
                unit.subCells() == null ? "không theo dõi" : unit.subCells());
    }

    private void text(int row, XSSFCellStyle style, String words) {
        put(sheet.createRow(row), 0, style).setCellValue(words);
    }

    private void writeLines() {
        for (int index = 0; index < layout.lines().size(); index++) {
            SheetLayout.Line line = layout.lines().get(index);
            XSSFRow row = sheet.createRow(SheetLayout.FIRST_LINE + index);
            if (line.isHeading()) {
                row.setHeightInPoints(LINE_HEIGHT + 3);
                for (int column = 0; column < layout.columns(); column++) {
                    put(row, column, styles.section);
                }
                row.getCell(SheetLayout.CODE).setCellValue(line.section());
            } else {
                write(line.indicator(), row);
            }
        }
    }

    private void write(Indicator indicator, XSSFRow row) {
        put(row, SheetLayout.CODE, styles.centred).setCellValue(indicator.code());
        put(row, SheetLayout.LABEL, styles.words).setCellValue(indicator.label());
        put(row, SheetLayout.COUNTED_IN, styles.centred).setCellValue(indicator.unit());
        for (ReportPeriod period : layout.periods()) {
            writePeriod(indicator, period, row);
        }
        XSSFCell total = put(row, layout.total(), styles.sum);
        if (layout.hasTotal(indicator)) {
            total.setCellFormula(layout.totalFormula(indicator));
        }
        put(row, layout.note(), styles.words).setCellValue(indicator.note());
        row.setHeightInPoints(LINE_HEIGHT * lines(indicator) + 3);
        rules.guard(indicator, row.getRowNum(), layout);
    }

    private static int lines(Indicator indicator) {
        int label = 1 + indicator.label().length() / FIRST_WIDTHS[SheetLayout.LABEL];
        int note = 1 + indicator.note().length() / NOTE_WIDTH;
        return Math.max(indicator.isGrade() ? GRADE_LINES : 1, Math.max(label, note));
    }

    private void writePeriod(Indicator indicator, ReportPeriod period, XSSFRow row) {
        int column = layout.column(period);
        if (SheetLayout.isInput(indicator, period)) {
            fill(put(row, column, indicator.isGrade() ? styles.choice : styles.number), indicator, period);
        } else if (indicator.isEntered()) {
            put(row, column, styles.closed);
        } else {
            put(row, column, styles.ratio).setCellFormula(layout.ratioFormula(indicator, period));
        }
    }

    private void fill(XSSFCell cell, Indicator indicator, ReportPeriod period) {
        Figures before = order.previous().of(period);
        if (before.grades().containsKey(indicator.code())) {
            cell.setCellValue(before.grades().get(indicator.code()).label());
        } else if (before.numbers().containsKey(indicator.code())) {
            cell.setCellValue(before.numbers().get(indicator.code()));
        }
    }

    private static XSSFCell put(XSSFRow row, int column, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private void setColumns() {
        for (int column = 0; column < layout.columns(); column++) {
            int width = column < FIRST_WIDTHS.length ? FIRST_WIDTHS[column] : PERIOD_WIDTH;
            sheet.setColumnWidth(column, (column == layout.note() ? NOTE_WIDTH : width) * CHARACTER);
        }
    }

    private void setPrint() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(SheetLayout.HEADING, SheetLayout.HEADING, -1, -1));
        book.setPrintArea(book.getSheetIndex(sheet), 0, layout.note(), 0, layout.lastRow());
        Footer footer = sheet.getFooter();
        footer.setLeft(FOOTER_FONT + "Mã đơn vị " + order.unit().code());
        footer.setRight(FOOTER_FONT + "Trang &P/&N");
        for (PageMargin margin : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
    }
}
