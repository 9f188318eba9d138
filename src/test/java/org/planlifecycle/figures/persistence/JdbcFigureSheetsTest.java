package org.planlifecycle.figures.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.document.Fingerprint;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureSheets;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.monitoring.persistence.PlanOfManyUnits;
import org.planlifecycle.plan.persistence.PlanTables;
import org.planlifecycle.report.ReportExamples;
import org.planlifecycle.report.persistence.ReportingTables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workbooks of figures and what was read in them, on either database. */
class JdbcFigureSheetsTest {

    private static final PlanId PLAN = new PlanId("kh-bieu");
    private static final int LARGEST = 1_000_000;

    private FigureSheets sheets;
    private FigureTable table;

    @BeforeEach
    void aPlanWithTwoUnits() {
        var database = TestDatabase.migrated();
        JdbcClient jdbc = JdbcClient.create(database);
        table = FigureTable.of(ReportPeriod.ofYear(2020),
                ReportExamples.figures(new ReportingTables(database).regime, ReporterKind.PARTY))
                .with(ReportPeriod.ofQuarter(2021, 1),
                        ReportExamples.figures(new ReportingTables(database).regime, ReporterKind.YOUTH));
        new PlanOfManyUnits(jdbc, PLAN.value()).unit("CS01", "Đơn vị một").unit("CS02", "Đơn vị hai")
                .submitted("CS01", 1, "2021-03-01T09:00", false);
        sheets = new JdbcFigureSheets(jdbc, new FigureCells(jdbc, new JdbcTemplate(database)),
                new PlanTables(database).units);
    }

    private FigureSheet kept(String id, String unit, byte[] content) {
        FigureSheet sheet = new FigureSheet(id, PLAN, unit, "five-year-review", 1, table, "Biểu số liệu.xlsx",
                content.length, Fingerprint.of(content), "cs01", Instant.parse("2021-03-01T02:00:00Z"));
        sheets.keep(sheet, content);
        return sheet;
    }

    private static byte[] bytes(int number) {
        byte[] content = new byte[number];
        new Random(number).nextBytes(content);
        return content;
    }

    @Test
    void aSheetComesBackCellByCellAndByteByByte() {
        byte[] content = bytes(LARGEST);

        FigureSheet sheet = kept("bieu-1", "CS01", content);

        assertThat(sheets.pending(PLAN, "CS01")).contains(sheet);
        assertThat(sheets.content(sheet)).isEqualTo(content);
        assertThat(sheets.pending(PLAN, "CS02")).isEmpty();
    }

    @Test
    void aLaterSheetTakesThePlaceOfTheOneThatWaits() {
        kept("bieu-1", "CS01", bytes(10));

        FigureSheet later = kept("bieu-2", "CS01", bytes(11));

        assertThat(sheets.pending(PLAN, "CS01")).contains(later);
    }

    @Test
    void whatWentInWithAVersionStaysWithIt() {
        FigureSheet first = kept("bieu-1", "CS01", bytes(10));
        sheets.handIn(PLAN, "CS01", 1);

        FigureSheet second = kept("bieu-2", "CS01", bytes(11));

        assertThat(sheets.handedIn(PLAN, "CS01")).containsExactly(new FigureSheets.HandedIn(1, first));
        assertThat(sheets.pending(PLAN, "CS01")).contains(second);
        assertThat(sheets.content(first)).isEqualTo(bytes(10));
    }
}
