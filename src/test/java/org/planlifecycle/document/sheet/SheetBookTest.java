package org.planlifecycle.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every workbook that is handed out. */
class SheetBookTest {

    private static final List<Integer> WIDTHS = List.of(10, 40);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 900", "-5%", "@SUM(A1)"})
    void whatSomebodyTypedNeverBecomesAFormula(String typed) throws IOException {
        XSSFSheet sheet = written(lines -> {
            lines.heading(List.of(typed));
            lines.line(List.of(typed));
            lines.table(List.of(typed), List.of(typed));
            lines.line(List.of(typed));
        });

        sheet.forEach(row -> row.forEach(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(typed);
            assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).isTrue();
        }));
        assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(5);
    }

    @Test
    void numbersAreNumbersWithTheDecimalsThatTheyWereGiven() throws IOException {
        XSSFSheet sheet = written(lines -> lines.line(List.of(7445, new BigDecimal("96.2"), new BigDecimal("5.0"))));

        List<Cell> cells = List.of(sheet.getRow(0).getCell(0), sheet.getRow(0).getCell(1), sheet.getRow(0).getCell(2));
        assertThat(cells).extracting(Cell::getNumericCellValue).containsExactly(7445.0, 96.2, 5.0);
        assertThat(cells).extracting(cell -> cell.getCellStyle().getDataFormatString())
                .containsExactly("#,##0", "#,##0.0", "#,##0.0");
    }

    @Test
    void wordsThatNoCellTakesAreCutAndSignsThatNobodySeesLeftOut() throws IOException {
        XSSFSheet sheet = written(lines -> lines.line(List.of("x".repeat(40_000), "Đảng\u0000 ủy\u202e")));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).hasSize(32_000);
        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Đảng ủy");
    }

    @Test
    void aTableIsPrintedAcrossTheWidthOfThePageUnderItsHeader() throws IOException {
        XSSFSheet narrow = written(lines -> lines.table(List.of("Bảng"), List.of("TT", "Tên")));

        assertThat(narrow.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(narrow.getFitToPage()).isTrue();
        assertThat(narrow.getPrintSetup().getFitHeight()).isZero();
        assertThat(narrow.getPrintSetup().getLandscape()).isFalse();
        assertThat(wide().getPrintSetup().getLandscape()).isTrue();
    }

    private static XSSFSheet wide() throws IOException {
        return read(SheetBook.write(book -> book.sheet("Bảng", List.of(60, 60)).table(List.of("Bảng"), List.of("a", "b"))));
    }

    private static XSSFSheet written(Consumer<SheetLines> filling) throws IOException {
        return read(SheetBook.write(book -> filling.accept(book.sheet("Bảng", WIDTHS))));
    }

    private static XSSFSheet read(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }
}
