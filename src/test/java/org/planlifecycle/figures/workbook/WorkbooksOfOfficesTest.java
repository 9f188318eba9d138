package org.planlifecycle.figures.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.figures.workbook.SheetExamples.PARTY;
import static org.planlifecycle.figures.workbook.SheetExamples.REGIME;
import static org.planlifecycle.figures.workbook.SheetExamples.cell;
import static org.planlifecycle.figures.workbook.SheetExamples.changed;
import static org.planlifecycle.figures.workbook.SheetExamples.filled;
import static org.planlifecycle.figures.workbook.SheetExamples.order;
import static org.planlifecycle.figures.workbook.SheetExamples.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.report.ReportExamples;

/** Workbooks as the programs and habits of real offices leave them. */
class WorkbooksOfOfficesTest {

    private static final SheetLayout LAYOUT = order(PARTY).layout();

    @Test
    void thousandsOfEqualStylesAreNoDamage() {
        WorkbookReading reading = read(outside(), file("many-equal-styles.xlsx"));

        assertThat(reading.findings()).noneMatch(finding -> finding.cell().equals(WorkbookFinding.WHOLE_FILE));
        assertThat(reading.table().of(ReportPeriod.ofYear(2020)).numbers()).containsKey("A1");
    }

    @Test
    void aStrictWorkbookIsNamedWithItsWayOut() {
        assertThat(read(outside(), file("strict.xlsx")).findings()).singleElement().satisfies(finding ->
                assertThat(finding.rule()).contains("Strict Open XML", "Excel Workbook (*.xlsx)")
                        .doesNotContain("bị hỏng"));
    }

    @Test
    void aLinkThatNoCellUsesIsNamedWithItsWayOut() {
        assertThat(read(outside(), file("linked.xlsx")).findings()).singleElement().satisfies(finding ->
                assertThat(finding.rule()).contains("so-lieu-2020.xlsx", "Break Link").endsWith("."));
    }

    @Test
    void theCellsThatTakeTheirNumberFromAnotherWorkbookAreNamed() {
        byte[] linked = changed(filled(order(PARTY)), book -> {
            book.linkExternalWorkbook("so-lieu-2020.xlsx", other());
            cell(book, at("C1", 2016)).setCellFormula("'[so-lieu-2020.xlsx]Khác'!A1");
            cell(book, at("C2", 2017)).setCellFormula("SUM('[so-lieu-2020.xlsx]Khác'!A1:A3)");
        });

        assertThat(read(order(PARTY), linked).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).contains(at("C1", 2016), at("C2", 2017), "“Biểu số liệu”", "so-lieu-2020.xlsx");
            assertThat(finding.isBlocking()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "\u2212", "--", "Không", "không có", "KHÔNG", "Không có phát sinh", "Kh«ng", "Kh«ng ph¸t sinh",
        "Khoâng phaùt sinh"})
    void aDashOrNoneIsZeroWithTheUsualNotice(String typed) {
        WorkbookReading reading = read(order(PARTY), changed(filled(order(PARTY)),
                book -> cell(book, at("F5", 2016)).setCellValue(typed)));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isBlocking()).isFalse();
            assertThat(finding.rule()).contains("đọc là 0");
        });
        assertThat(reading.table().of(ReportPeriod.ofYear(2016)).numbers()).containsEntry("F5", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoµn thµnh tèt nhiÖm vô", "Hoaøn thaønh toát nhieäm vuï"})
    void aGradeInAnOldEncodingIsTheGrade(String typed) {
        assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                book -> cell(book, at("H1", 2018)).setCellValue(typed))).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ch­a tæng hîp ®ñ sè liÖu,TCVN3,Chưa tổng hợp đủ số liệu",
        "Chöa toång hôïp ñuû soá lieäu,VNI,Chưa tổng hợp đủ số liệu"})
    void aTextInAnOldEncodingIsNamedWithWhatItSays(String typed, String encoding, String meant) {
        for (String code : List.of("F5", "H1")) {
            assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                    book -> cell(book, at(code, 2016)).setCellValue(typed))).findings()).anySatisfy(finding -> {
                        assertThat(finding.cell()).isEqualTo(at(code, 2016));
                        assertThat(finding.isBlocking()).isTrue();
                        assertThat(finding.rule()).contains("bảng mã cũ " + encoding, "là “%s”. ".formatted(meant));
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,95", "0.95", "95%", "95,5 %"})
    void aRateInThePlaceOfACountIsNamedAsOne(String typed) {
        assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                book -> cell(book, at("B3P", 2016)).setCellValue(typed))).findings()).anySatisfy(finding ->
                        assertThat(finding.rule()).contains("không ghi tỷ lệ phần trăm thay cho số lượng"));
        assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                book -> cell(book, at("B3P", 2016)).setCellValue(0.95))).findings()).anySatisfy(finding ->
                        assertThat(finding.rule()).contains("không ghi tỷ lệ phần trăm thay cho số lượng"));
    }

    @Test
    void moneyInDongInEveryPeriodIsAskedAtItsFirstCell() {
        byte[] workbook = changed(filled(order(PARTY)), book -> order(PARTY).layout().periods().forEach(period -> {
            cell(book, LAYOUT.cell("F1", period)).setCellValue(2);
            cell(book, LAYOUT.cell("F6", period)).setCellValue(9_000_000 + 1000 * period.year());
        }));

        assertThat(read(order(PARTY), workbook).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo(at("F6", 2016));
            assertThat(finding.rule()).contains("mọi kỳ", "có thể đã ghi bằng đồng");
        });
    }

    @Test
    void aDashWhereNothingIsAskedForIsNothing() {
        String quarter = LAYOUT.cell("H2", ReportPeriod.ofQuarter(2021, 1));

        assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                book -> cell(book, quarter).setCellValue("–"))).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,0%,100%", "12,0%,1200%", "5000,'#,##0,',5", "123,0E+0,1E+2"})
    void aNumberThatIsShownAsAnotherIsAsked(double value, String format, String shown) {
        WorkbookReading reading = read(order(PARTY), changed(filled(order(PARTY)),
                book -> style(book, at("C1", 2016), value, format)));

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo(at("C1", 2016));
            assertThat(finding.isBlocking()).isTrue();
            assertThat(finding.rule()).contains("hiện “" + shown + "”");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0", "#,##0", "0.00", "#,##0 \"₫\"", "@", "0;-0;;@"})
    void aNumberThatIsShownAsItIsIsTaken(String format) {
        assertThat(read(order(PARTY), changed(filled(order(PARTY)),
                book -> style(book, at("F5", 2016), 0, format))).findings()).isEmpty();
    }

    private static void style(XSSFWorkbook book, String name, double value, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell(book, name).setCellValue(value);
        cell(book, name).setCellStyle(style);
    }

    private static String at(String code, int year) {
        return LAYOUT.cell(code, ReportPeriod.ofYear(year));
    }

    /** For whom the files of this test were given out. */
    private static SheetOrder outside() {
        return new SheetOrder(ReportExamples.plan("kh-2026-d1e5d530"), PARTY, PARTY.name(), REGIME, FigureTable.NONE, "");
    }

    private static XSSFWorkbook other() {
        XSSFWorkbook other = new XSSFWorkbook();
        other.createSheet("Khác");
        return other;
    }

    private static byte[] file(String name) {
        try (InputStream content = WorkbooksOfOfficesTest.class.getResourceAsStream(name)) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
