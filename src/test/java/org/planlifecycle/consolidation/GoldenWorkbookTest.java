package org.planlifecycle.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.rehearsal.FigureDraw;
import org.planlifecycle.report.ReportVersion.Outcome;

/**
 * The consolidated workbook of the rehearsal's 71 units agrees in every cell with {@link IndependentTotals}, which
 * adds the raw cells up without a line of the product. Three units have no accepted report, one reported a single
 * year, one leaves a figure out, one was merged.
 */
class GoldenWorkbookTest {

    private static final int SEED = 20210308;
    private static final int FIRST_PERIOD = 5;
    private static final int HEAD_ROWS = 5;
    private static final LocalDate ISSUED = LocalDate.of(2021, 2, 22);

    private static ConsolidationScene scene;
    private static IndependentTotals totals;
    private static Workbook workbook;

    @BeforeAll
    static void theUnitsHaveReported() throws IOException {
        ConsolidationScene directory = new ConsolidationScene();
        List<Unit> units = directory.directory.units.activeOn(ISSUED);
        scene = new ConsolidationScene(units.stream().map(Unit::code).toList());
        units.forEach(GoldenWorkbookTest::report);
        scene.directory.changes.merge("CS20", "CS35", LocalDate.of(2021, 3, 1));
        Snapshot taken = scene.consolidated();
        totals = new IndependentTotals(scene.jdbc, "CS20", "CS35");
        workbook = new XSSFWorkbook(new ByteArrayInputStream(scene.workbook.of(scene.plan, taken.number())));
    }

    private static void report(Unit unit) {
        ReportRegime regime = scene.reporting.regime;
        FigureTable all = FigureDraw.table(unit, regime, regime.periods(new ReviewPeriod(2016, 2020)),
                new SplittableRandom(SEED + unit.code().hashCode()));
        switch (unit.code()) {
            case "CS05", "CS44" -> scene.hasAcknowledged(unit.code());
            case "CS06" -> scene.hasReported(unit.code(), all, false, Outcome.RETURNED);
            case "CS07" -> scene.hasReported(unit.code(), FigureTable.of(ReportPeriod.ofYear(2020),
                    all.of(ReportPeriod.ofYear(2020))));
            case "CS08" -> {
                scene.hasReported(unit.code(), all, true, Outcome.RETURNED);
                scene.hasReported(unit.code(), without(all, "B3P"), true, Outcome.ACCEPTED);
            }
            default -> scene.hasReported(unit.code(), all);
        }
    }

    private static FigureTable without(FigureTable all, String code) {
        FigureTable changed = all;
        for (ReportPeriod period : all.periods()) {
            java.util.Map<String, Integer> numbers = new java.util.HashMap<>(all.of(period).numbers());
            numbers.remove(code);
            changed = changed.with(period, new org.planlifecycle.figures.Figures(numbers, all.of(period).grades()));
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource({"Toàn Đảng bộ, 45", "Theo cụm, 324", "Theo loại hình, 109", "Theo đơn vị, 2990"})
    void everyCellOfTheSheetAgrees(String sheetName, int lines) {
        Sheet sheet = workbook.getSheet(sheetName);
        List<String> wrong = new ArrayList<>();

        for (int at = HEAD_ROWS; at <= sheet.getLastRowNum(); at++) {
            compare(sheetName, sheet.getRow(at), wrong);
        }

        assertThat(wrong).isEmpty();
        assertThat(sheet.getLastRowNum() - HEAD_ROWS + 1).isEqualTo(lines);
    }

    private static void compare(String sheet, Row row, List<String> wrong) {
        String scope = row.getCell(0).getStringCellValue();
        String code = row.getCell(2).getStringCellValue();
        String label = row.getCell(3).getStringCellValue();
        List<String> expected = totals.line(sheet, scope, code, label);
        List<String> written = new ArrayList<>();
        for (int column = FIRST_PERIOD; column < FIRST_PERIOD + expected.size(); column++) {
            written.add(text(row.getCell(column)));
        }
        if (!written.equals(expected)) {
            wrong.add("%s %s %s: %s, expected %s".formatted(sheet, scope, code, written, expected));
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? new java.math.BigDecimal(Double.toString(cell.getNumericCellValue())).stripTrailingZeros()
                        .toPlainString() : cell.getStringCellValue();
    }

    @Test
    void whoHasNoReportIsNamedWithTheReason() {
        Sheet sheet = workbook.getSheet("Chưa có báo cáo");

        assertThat(sheet.getLastRowNum()).isEqualTo(3);
        assertThat(sheet).extracting(row -> row.getCell(0).getStringCellValue())
                .containsExactly("Mã", "CS05", "CS06", "CS44");
        assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).contains("bị trả lại", "Thiếu số liệu khen thưởng");
    }

    @Test
    void noCellIsAFormula() {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
}
