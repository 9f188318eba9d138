package org.planlifecycle.figures.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.figures.workbook.SheetExamples.PARTY;
import static org.planlifecycle.figures.workbook.SheetExamples.REGIME;
import static org.planlifecycle.figures.workbook.SheetExamples.YOUTH;
import static org.planlifecycle.figures.workbook.SheetExamples.figures;
import static org.planlifecycle.figures.workbook.SheetExamples.filled;
import static org.planlifecycle.figures.workbook.SheetExamples.given;
import static org.planlifecycle.figures.workbook.SheetExamples.order;
import static org.planlifecycle.figures.workbook.SheetExamples.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

class FigureWorkbookTest {

    @Test
    void whatIsFilledInIsReadBackUnchangedAndWithoutAWord() {
        for (Unit unit : List.of(PARTY, YOUTH)) {
            WorkbookReading reading = read(order(unit), filled(order(unit)));

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.table()).isEqualTo(figures(unit));
        }
    }

    @Test
    void previousFiguresAreFilledInAndReadBackAsTheyAre() {
        WorkbookReading reading = read(order(PARTY), given(order(PARTY, figures(PARTY))));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.table()).isEqualTo(figures(PARTY));
    }

    @Test
    void everyReporterGetsItsOwnFiguresOnly() throws IOException {
        try (XSSFWorkbook party = open(given(order(PARTY))); XSSFWorkbook youth = open(given(order(YOUTH)))) {
            assertThat(codes(party)).contains("A1", "B4", "H1", "F6").doesNotContain("K1");
            assertThat(codes(youth)).contains("A6", "K1", "K2", "F6").doesNotContain("A1", "B4", "G1");
        }
    }

    @Test
    void onlyCellsToFillInAreOpenAndEachIsValidatedAndExplained() throws IOException {
        try (XSSFWorkbook book = open(given(order(PARTY)))) {
            XSSFSheet sheet = book.getSheet("Biểu số liệu");
            SheetLayout layout = order(PARTY).layout();

            assertThat(sheet.getProtect()).isTrue();
            List<String> open = new ArrayList<>();
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().formatAsString());
                    }
                });
            }
            assertThat(open).containsExactlyInAnyOrderElementsOf(inputs(layout)).hasSize(226);
            assertThat(sheet.getDataValidations()).allSatisfy(rule -> {
                assertThat(rule.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(rule.getPromptBoxText()).hasSizeBetween(20, 255);
            });
            assertThat(sheet.getDataValidations().stream()
                    .flatMap(rule -> Stream.of(rule.getRegions().getCellRangeAddresses()))
                    .mapToInt(CellRangeAddress::getNumberOfCells).sum()).isEqualTo(open.size());
        }
    }

    private static List<String> inputs(SheetLayout layout) {
        List<String> names = new ArrayList<>();
        for (Indicator indicator : REGIME.indicators()) {
            for (ReportPeriod period : layout.periods()) {
                if (layout.lines().stream().anyMatch(line -> indicator.equals(line.indicator()))
                        && SheetLayout.isInput(indicator, period)) {
                    names.add(layout.cell(indicator.code(), period));
                }
            }
        }
        return names;
    }

    @Test
    void yearsAreAddedUpOnlyWhereOccasionsAreCounted() throws IOException {
        try (XSSFWorkbook book = open(filled(order(PARTY)))) {
            SheetLayout layout = order(PARTY).layout();
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getRow(layout.row("B3")).getCell(layout.total()).getCellFormula()).isEqualTo("SUM(D17:H17)");
            assertThat(sheet.getRow(layout.row("A1")).getCell(layout.total()).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(layout.row("D1")).getCell(layout.total()).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void everyFigureSaysHowItIsCounted() {
        assertThat(REGIME.indicators()).hasSize(42).allSatisfy(indicator ->
                assertThat(indicator.note()).as(indicator.code()).hasSizeBetween(30, 255));
    }

    @Test
    void identificationIsHiddenTwiceAndOutOfTheUsersSight() throws IOException {
        try (XSSFWorkbook book = open(given(order(PARTY)))) {
            assertThat(book.getSheetVisibility(book.getSheetIndex("dinh-danh"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(book.getProperties().getCustomProperties().contains("plan-lifecycle.seal")).isTrue();
        }
    }

    @Test
    void aProgramThatDropsOneOfTheTwoStillKeepsTheFileKnown() {
        byte[] withoutSheet = SheetExamples.changed(filled(order(PARTY)),
                book -> book.removeSheetAt(book.getSheetIndex("dinh-danh")));

        assertThat(read(order(PARTY), withoutSheet).findings()).isEmpty();
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws IOException {
        Unit sly = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "=HYPERLINK(\"http://x\")", 1, 45, 3);
        try (XSSFWorkbook book = open(given(order(sly)))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).matches("SUM\\(.*\\)|IF\\(SUM\\(.*");
                        }
                    }
                }
            }
            assertThat(book.getSheetAt(0).getRow(SheetLayout.UNIT).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static List<String> codes(XSSFWorkbook book) {
        List<String> codes = new ArrayList<>();
        book.getSheetAt(0).forEach(row -> codes.add(CellText.of(row.getCell(0))));
        return codes;
    }

    private static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }
}
