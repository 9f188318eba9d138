package org.planlifecycle.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.document.PlainText;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Writes the table of comments and of what became of them as a workbook. Words are text cells: none is a formula. */
@Component
public class CommentTable {

    private static final List<String> HEADINGS = List.of("STT", "Ban góp ý", "Ý kiến", "Phần", "Nội dung góp ý",
            "Tiếp thu", "Lý do, giải trình");
    private static final List<Integer> WIDTHS = List.of(6, 24, 14, 24, 60, 20, 50);
    private static final int OF_A_CHARACTER = 256;
    private static final int LONGEST_CELL = 32_000;

    private final Plans plans;
    private final Summaries summaries;

    CommentTable(Plans plans, Summaries summaries) {
        this.plans = plans;
        this.summaries = summaries;
    }

    /** An .xlsx with a row for each comment, and one for each department that agreed. */
    public byte[] workbook(PlanId planId) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Ý kiến góp ý");
            CellStyle bold = style(book, true, false);
            write(sheet.createRow(0), List.of("BẢNG TỔNG HỢP Ý KIẾN GÓP Ý DỰ THẢO BÁO CÁO TỔNG HỢP"), bold);
            write(sheet.createRow(1), List.of(plans.get(planId).shortName()), bold);
            write(sheet.createRow(3), HEADINGS, style(book, true, true));
            CellStyle ruled = style(book, false, true);
            int next = 4;
            for (SummaryOpinion opinion : summaries.opinions(planId)) {
                for (List<String> row : rows(opinion)) {
                    write(sheet.createRow(next), row, ruled);
                    sheet.getRow(next).getCell(0).setCellValue(next - 3);
                    next++;
                }
            }
            setUp(sheet);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory cannot be written", impossible);
        }
    }

    private static List<List<String>> rows(SummaryOpinion opinion) {
        String department = Departments.title(opinion.department());
        String verdict = opinion.verdict().label();
        if (opinion.comments().isEmpty()) {
            return List.of(List.of("", department, verdict, "", "", "", ""));
        }
        return opinion.comments().stream().map(comment -> List.of("", department, verdict, comment.part().label(),
                comment.text(), comment.isAnswered() ? comment.answer().kind().label() : "Chưa trả lời",
                comment.isAnswered() ? comment.answer().reason() : "")).toList();
    }

    private static void write(Row row, List<String> words, CellStyle style) {
        for (int column = 0; column < words.size(); column++) {
            Cell cell = row.createCell(column);
            String text = PlainText.lines(words.get(column));
            cell.setCellValue(text.substring(0, Math.min(LONGEST_CELL, text.length())));
            cell.setCellStyle(style);
        }
    }

    private static CellStyle style(XSSFWorkbook book, boolean bold, boolean ruled) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(ruled);
        if (ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** On paper: A4 across, as wide as the page, with the headings on every page. */
    private static void setUp(XSSFSheet sheet) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 4);
        sheet.setRepeatingRows(new CellRangeAddress(3, 3, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
