package org.planlifecycle.figures.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.intake.FileCheck;
import org.planlifecycle.plan.ReviewPeriod;
import org.planlifecycle.rehearsal.FigureDraw;
import org.planlifecycle.rehearsal.WorkbookFiller;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;

/** Workbooks of units, filled in well, and with one thing changed. */
public final class SheetExamples {

    static final ReviewPeriod REVIEW = ReportExamples.plan("plan-2021-001").period();
    static final ReportRegime REGIME = new ReportingTables(TestDatabase.migrated()).regime;
    static final Unit PARTY = new Unit("CS01", UnitKind.DANG_BO_CO_SO, "Đảng bộ Văn phòng Một", 1, 45, 3);
    static final Unit YOUTH = new Unit("DK01", UnitKind.DOAN_THE, "Đoàn Khối", null, null, null);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-02-22T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private SheetExamples() {
    }

    /** What is done to an open workbook. */
    public interface Change {
        void on(XSSFWorkbook book) throws IOException;
    }

    static SheetOrder order(Unit unit) {
        return order(unit, FigureTable.NONE);
    }

    static SheetOrder order(Unit unit, FigureTable previous) {
        return new SheetOrder(ReportExamples.plan("plan-2021-001"), unit, unit.name(), REGIME, previous,
                previous.equals(FigureTable.NONE) ? "" : "báo cáo lần 1");
    }

    static FigureTable figures(Unit unit) {
        return FigureDraw.table(unit, REGIME, REGIME.periods(REVIEW), new SplittableRandom(5));
    }

    static byte[] given(SheetOrder order) {
        return new FigureWorkbookWriter(CLOCK).write(order);
    }

    /** Filled in without a mistake. */
    static byte[] filled(SheetOrder order) {
        return WorkbookFiller.fill(given(order), figures(order.unit()));
    }

    /** The same file after a change. */
    public static byte[] changed(byte[] workbook, Change change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.on(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** That cell of the sheet of figures, made if it was not there. */
    public static Cell cell(XSSFWorkbook book, String name) {
        CellReference place = new CellReference(name);
        XSSFSheet sheet = book.getSheetAt(0);
        var row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
    }

    static WorkbookReading read(SheetOrder order, byte[] workbook) {
        return read(order, "bieu-so-lieu.xlsx", workbook);
    }

    static WorkbookReading read(SheetOrder order, String name, byte[] workbook) {
        return new FigureWorkbookReader(new FileCheck(), ReportExamples.rules()).read(order, name, workbook);
    }
}
