package org.planlifecycle.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;

/** Fills in the workbook of a unit as a person would: by the codes of its rows and the headings of its columns. */
public final class WorkbookFiller {

    private static final String FIRST_HEADING = "Mã";

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private WorkbookFiller(XSSFSheet sheet) {
        for (Row row : sheet) {
            String first = words(row.getCell(0));
            rows.put(first, row);
            if (first.equals(FIRST_HEADING)) {
                row.forEach(cell -> columns.put(words(cell).toLowerCase(Locale.ROOT), cell.getColumnIndex()));
            }
        }
    }

    /** The same workbook with these figures in its open cells. */
    public static byte[] fill(byte[] workbook, FigureTable table) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            WorkbookFiller filler = new WorkbookFiller(book.getSheetAt(0));
            table.byPeriod().forEach((period, figures) -> filler.fill(period.label(), figures));
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill(String heading, Figures figures) {
        int column = columns.get(heading.toLowerCase(Locale.ROOT));
        figures.numbers().forEach((code, number) -> rows.get(code).getCell(column).setCellValue(number));
        figures.grades().forEach((code, grade) -> rows.get(code).getCell(column).setCellValue(grade.label()));
    }

    private static String words(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
