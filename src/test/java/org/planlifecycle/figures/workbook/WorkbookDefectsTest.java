package org.planlifecycle.figures.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.figures.workbook.SheetExamples.PARTY;
import static org.planlifecycle.figures.workbook.SheetExamples.REGIME;
import static org.planlifecycle.figures.workbook.SheetExamples.YOUTH;
import static org.planlifecycle.figures.workbook.SheetExamples.cell;
import static org.planlifecycle.figures.workbook.SheetExamples.changed;
import static org.planlifecycle.figures.workbook.SheetExamples.figures;
import static org.planlifecycle.figures.workbook.SheetExamples.filled;
import static org.planlifecycle.figures.workbook.SheetExamples.given;
import static org.planlifecycle.figures.workbook.SheetExamples.order;
import static org.planlifecycle.figures.workbook.SheetExamples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Date;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.FigureFinding;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.report.ReportExamples;

/** Each planted defect gives its finding, at its cell, and no other. */
class WorkbookDefectsTest {

    private static final SheetLayout LAYOUT = order(PARTY).layout();

    private static String at(String code, int year) {
        return LAYOUT.cell(code, ReportPeriod.ofYear(year));
    }

    private static WorkbookReading after(SheetExamples.Change change) {
        return read(order(PARTY), changed(filled(order(PARTY)), change));
    }

    private static WorkbookFinding only(WorkbookReading reading) {
        assertThat(reading.findings()).hasSize(1);
        return reading.findings().get(0);
    }

    private static void isBlocking(WorkbookReading reading, String cell, String value, String ruleSays) {
        WorkbookFinding finding = only(reading);
        assertThat(finding.cell()).isEqualTo(cell);
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.rule()).contains(ruleSays).endsWith(".");
        assertThat(finding.isBlocking()).isTrue();
        assertThat(reading.isBlocked()).isTrue();
    }

    @Nested
    class InTheFigures {

        @Test
        void aWrongTotalOfTheYears() {
            String total = SheetLayout.cell(LAYOUT.row("C1"), LAYOUT.total());
            int sum = LAYOUT.years().stream().mapToInt(year -> figures(PARTY).of(year).numbers().get("C1")).sum();

            isBlocking(after(book -> {
                cell(book, total).removeFormula();
                cell(book, total).setCellValue(sum + 1);
            }), total, Integer.toString(sum + 1), "phải là %d".formatted(sum));
            assertThat(after(book -> {
                cell(book, total).removeFormula();
                cell(book, total).setCellValue(sum);
            }).findings()).isEmpty();
        }

        @Test
        void aTotalOfPeopleOverTheYears() {
            String total = SheetLayout.cell(LAYOUT.row("D1"), LAYOUT.total());

            isBlocking(after(book -> cell(book, total).setCellValue(200)), total, "200", "không cộng các năm");
        }

        @Test
        void morePledgesThanMembers() {
            isBlocking(after(book -> cell(book, at("D1", 2018)).setCellValue(46 + 100)), at("D1", 2018), "146",
                    "không được lớn hơn tổng số đảng viên (A1)");
        }

        @Test
        void aPercentageOverAHundred() {
            isBlocking(after(book -> {
                cell(book, at("D2", 2019)).removeFormula();
                cell(book, at("D2", 2019)).setCellValue(103.5);
            }), at("D2", 2019), "103,5", "không được vượt 100%");
        }

        @Test
        void aPercentageThatIsNotThatOfTheFigures() {
            isBlocking(after(book -> {
                cell(book, at("B4", 2019)).removeFormula();
                cell(book, at("B4", 2019)).setCellValue(12);
            }), at("B4", 2019), "12", "do hệ thống tính từ B3P và A1");
        }

        @Test
        void blankIsNotReportedWhereasZeroIsNothingToReport() {
            isBlocking(after(book -> cell(book, at("F5", 2017)).setBlank()), at("F5", 2017), "",
                    "nếu không phát sinh, hãy ghi số 0");

            WorkbookReading zero = after(book -> cell(book, at("F5", 2017)).setCellValue(0));
            assertThat(zero.findings()).isEmpty();
            assertThat(zero.table().of(ReportPeriod.ofYear(2017)).numbers()).containsEntry("F5", 0);
        }

        @Test
        void blankCellsSideBySideAreOneFinding() {
            isBlocking(after(book -> {
                cell(book, at("F5", 2017)).setBlank();
                cell(book, at("F5", 2018)).setCellValue(" \u00A0 ");
                cell(book, at("F5", 2019)).setBlank();
            }), at("F5", 2017) + ":" + at("F5", 2019), "", "Chưa báo cáo chỉ tiêu F5");
        }

        @Test
        void checksThatNeedABlankCellSayNothing() {
            isBlocking(after(book -> cell(book, at("A1", 2018)).setBlank()), at("A1", 2018), "", "Chưa báo cáo");
        }

        @Test
        void aFormulaInACellToFillIn() {
            isBlocking(after(book -> cell(book, at("A2", 2016)).setCellFormula("1+2")), at("A2", 2016), "=1+2",
                    "không được chứa công thức");
        }

        @Test
        void aChangedFormulaInALockedCell() {
            String total = SheetLayout.cell(LAYOUT.row("C1"), LAYOUT.total());

            isBlocking(after(book -> cell(book, total).setCellFormula("SUM(D22:I22)")), total, "=SUM(D22:I22)",
                    "Công thức của ô khóa đã bị sửa");
        }

        @Test
        void mergedCells() {
            WorkbookReading reading = after(book -> {
                cell(book, at("C2", 2018)).setCellValue(3);
                book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(at("C2", 2018) + ":" + at("C2", 2019)));
            });

            isBlocking(reading, at("C2", 2018) + ":" + at("C2", 2019), "3", "Không được gộp ô");
        }

        @ParameterizedTest
        @CsvSource({"'12,5',số lẻ", "12.5,số lẻ", "'1,234',số lẻ", "-3,số âm", "\u22123,số âm", "nhiều,chỉ dùng chữ số",
            "12%,chỉ dùng chữ số", "=1+1,chỉ dùng chữ số", "99999999999,quá lớn"})
        void textThatIsNoWholeNumber(String typed, String ruleSays) {
            isBlocking(after(book -> cell(book, at("C1", 2016)).setCellValue(typed)), at("C1", 2016), typed, ruleSays);
        }

        @ParameterizedTest
        @CsvSource({"2.5,'2,5',số lẻ", "-4,-4,số âm", "3000000000,3000000000,quá lớn"})
        void aNumberThatIsNoWholeNumber(double typed, String shown, String ruleSays) {
            isBlocking(after(book -> cell(book, at("C1", 2016)).setCellValue(typed)), at("C1", 2016), shown, ruleSays);
        }

        @ParameterizedTest
        @CsvSource({"1.234,1234", "1 234,1234", "'1\u00A0234.567',1234567", "Không phát sinh,0", "không  phát sinh ,0"})
        void textWithOneMeaningIsTakenAndSaid(String typed, int number) {
            WorkbookReading reading = after(book -> cell(book, at("C1", 2016)).setCellValue(
                    Normalizer.normalize(typed, Normalizer.Form.NFD)));

            assertThat(reading.isBlocked()).isFalse();
            assertThat(reading.findings()).filteredOn(finding -> finding.severity() == FigureFinding.Severity.NOTICE)
                    .singleElement().satisfies(finding -> assertThat(finding.rule()).contains("đọc là " + number));
            assertThat(reading.table().of(ReportPeriod.ofYear(2016)).numbers()).containsEntry("C1", number);
        }

        @Test
        void digitsAsTextWithSpacesAroundAreANumber() {
            WorkbookReading reading = after(book -> cell(book, at("C1", 2016)).setCellValue(" 12 "));

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.table().of(ReportPeriod.ofYear(2016)).numbers()).containsEntry("C1", 12);
        }

        @Test
        void aDate() {
            isBlocking(after(book -> {
                CellStyle day = book.createCellStyle();
                day.setDataFormat((short) 14);
                cell(book, at("C1", 2016)).setCellValue(new Date(0));
                cell(book, at("C1", 2016)).setCellStyle(day);
            }), at("C1", 2016), "01/01/1970", "ngày tháng");
        }

        @Test
        void aGradeThatIsNone() {
            isBlocking(after(book -> cell(book, at("H1", 2018)).setCellValue("Khá")), at("H1", 2018), "Khá",
                    "Không phải mức xếp loại");
        }

        @Test
        void aGradeInSeparateAccentsAndOtherCapitalsIsTheGrade() {
            assertThat(after(book -> cell(book, at("H1", 2018)).setCellValue(Normalizer.normalize(
                    "hoàn thành tốt nhiệm vụ ", Normalizer.Form.NFD))).findings()).isEmpty();
        }

        @Test
        void aFigureForAQuarterThatIsGivenOnceAYear() {
            String quarter = LAYOUT.cell("H2", ReportPeriod.ofQuarter(2021, 1));

            isBlocking(after(book -> cell(book, quarter).setCellValue(2)), quarter, "2", "không báo cáo theo quý");
        }

        @Test
        void occasionsThatAreAsManyAsThePeopleAreAskedAbout() {
            int people = figures(PARTY).of(ReportPeriod.ofYear(2017)).numbers().get("B3P");
            WorkbookReading reading = after(book -> {
                cell(book, at("B2", 2017)).setCellValue(4);
                cell(book, at("B3", 2017)).setCellValue(people);
            });

            assertThat(only(reading).cell()).isEqualTo(at("B3", 2017));
            assertThat(only(reading).isBlocking()).isFalse();
            assertThat(only(reading).rule()).contains("số người thay cho số lượt");
        }

        @Test
        void aColumnThatWasCopiedFromTheYearBeforeIsAskedAbout() {
            ReportPeriod before = ReportPeriod.ofYear(2017);
            FigureTable repeated = figures(PARTY).with(ReportPeriod.ofYear(2018), figures(PARTY).of(before));
            WorkbookReading reading = read(order(PARTY), given(order(PARTY, repeated)));

            assertThat(reading.isBlocked()).isFalse();
            assertThat(only(reading).cell()).isEqualTo("F6");
            assertThat(only(reading).rule()).contains("năm 2018 giống hệt năm 2017");
        }
    }

    @Nested
    class InTheForm {

        @Test
        void aChangedLabel() {
            isBlocking(after(book -> cell(book, "B8").setCellValue("Tổng số quần chúng")), "B8", "Tổng số quần chúng",
                    "phải là “Tổng số đảng viên”");
        }

        @Test
        void aRowThatWasTakenAway() {
            int row = LAYOUT.row("B5");
            WorkbookReading reading = after(book -> {
                book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(row));
                book.getSheetAt(0).shiftRows(row + 1, LAYOUT.lastRow(), -1);
            });

            assertThat(reading.isBlocked()).isTrue();
            assertThat(reading.findings()).anySatisfy(finding -> {
                assertThat(finding.cell()).isEqualTo(SheetLayout.cell(row, 0));
                assertThat(finding.rule()).contains("Thiếu dòng “B5”");
            }).hasSize(1);
        }

        @Test
        void aRowThatWasAdded() {
            int row = LAYOUT.row("B5");
            WorkbookReading reading = after(book -> {
                book.getSheetAt(0).shiftRows(row, LAYOUT.lastRow(), 1);
                cell(book, SheetLayout.cell(row, 0)).setCellValue("B5A");
            });

            isBlocking(reading, SheetLayout.cell(row, 0), "B5A", "Thừa hoặc sửa dòng");
        }

        @Test
        void aColumnThatWasTakenAway() {
            WorkbookReading reading = after(book -> book.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() >= SheetLayout.HEADING && row.getCell(4) != null) {
                    row.removeCell(row.getCell(4));
                }
            }));

            assertThat(reading.isBlocked()).isTrue();
            assertThat(reading.findings()).first().satisfies(finding -> {
                assertThat(finding.cell()).isEqualTo("E6");
                assertThat(finding.rule()).contains("Thiếu cột “Năm 2017”");
            });
        }

        @Test
        void wordsBesideTheTable() {
            isBlocking(after(book -> cell(book, "N9").setCellValue("xem thêm")), "N9", "xem thêm", "nằm ngoài biểu");
        }

        @Test
        void theSheetOfFiguresIsMissing() {
            isBlocking(after(book -> book.removeSheetAt(0)), "Biểu số liệu", "", "Thiếu trang tính");
        }

        @Test
        void aSheetOfTheUnitsOwnIsNotRead() {
            WorkbookReading reading = after(book -> book.createSheet("Nháp"));

            assertThat(only(reading).cell()).isEqualTo("Nháp");
            assertThat(reading.isBlocked()).isFalse();
        }

        @Test
        void anotherUnitsName() {
            isBlocking(after(book -> cell(book, "A3").setCellValue("Đơn vị: Chi bộ Hai (mã CS02)")), "A3",
                    "Đơn vị: Chi bộ Hai (mã CS02)", "Dòng tên đơn vị đã bị sửa");
        }
    }

    @Nested
    class OfAnother {

        @Test
        void unit() {
            Unit other = new Unit("CS02", UnitKind.CHI_BO_CO_SO, "Chi bộ Hai", 1, 9, 0);

            isBlocking(read(order(PARTY), filled(order(other))), "Tệp", "mã CS02", "biểu của đơn vị khác");
        }

        @Test
        void planOfYearsBefore() {
            SheetOrder old = new SheetOrder(ReportExamples.plan("plan-2016-001"), PARTY, PARTY.name(), REGIME,
                    FigureTable.NONE, "");

            isBlocking(read(order(PARTY), filled(old)), "Tệp", "kế hoạch plan-2016-001", "kế hoạch khác hoặc năm trước");
        }

        @Test
        void versionOfTheForm() {
            ReportRegime next = new ReportRegime(REGIME.code(), 2, REGIME.effectiveFrom(), REGIME.name(),
                    REGIME.content(), REGIME.reporters(), REGIME.addressee(), REGIME.method(), REGIME.deadline(),
                    REGIME.frequency(), REGIME.dataCutOff(), REGIME.outline(), true, true, "", "", REGIME.indicators());
            SheetOrder now = new SheetOrder(order(PARTY).plan(), PARTY, PARTY.name(), next, FigureTable.NONE, "");

            isBlocking(read(now, filled(order(PARTY))), "Tệp", "mẫu phiên bản 1", "Biểu theo mẫu cũ");
        }

        @Test
        void making() {
            assertThat(only(read(order(PARTY), changed(filled(order(PARTY)), book -> {
                book.removeSheetAt(book.getSheetIndex("dinh-danh"));
                book.getProperties().getCustomProperties().getUnderlyingProperties().setPropertyArray(null);
            }))).rule()).contains("không phải biểu do hệ thống cấp");
        }

        @Test
        void identityWrittenIntoOneOfTheTwoPlaces() {
            assertThat(only(after(book -> book.getSheet("dinh-danh").getRow(1).getCell(1).setCellValue("CS02"))).rule())
                    .contains("nhận dạng của biểu đã bị sửa");
        }
    }

    @Nested
    class AsAFile {

        private void isRefused(String name, byte[] content, String ruleSays) {
            isBlocking(read(order(PARTY), name, content), "Tệp", name, ruleSays);
        }

        @Test
        void aSmallFileThatUnpacksToAHugeOne() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (String name : new String[] {"[Content_Types].xml", "xl/worksheets/sheet1.xml"}) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write("<?xml version=\"1.0\"?><Types>".getBytes(StandardCharsets.UTF_8));
                    byte[] much = new byte[1 << 20];
                    for (int mib = 0; mib < 20; mib++) {
                        zip.write(much);
                    }
                    zip.closeEntry();
                }
            }

            assertThat(bytes.size()).isLessThan(43 * 1024);
            isRefused("bom.xlsx", bytes.toByteArray(), "bung ra quá lớn");
        }

        @Test
        void aFileWithAPassword() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("mật khẩu");
                try (OutputStream locked = encryptor.getDataStream(container)) {
                    locked.write(filled(order(PARTY)));
                }
                container.writeFilesystem(bytes);
            }

            isRefused("khoa.xlsx", bytes.toByteArray(), "mật khẩu");
        }

        @Test
        void anOldWorkbookByAnyName() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (HSSFWorkbook old = new HSSFWorkbook()) {
                old.createSheet("Biểu số liệu");
                old.write(bytes);
            }

            isRefused("cu.xlsx", bytes.toByteArray(), "dạng cũ");
            isRefused("cu.xls", bytes.toByteArray(), "Không nhận tệp đuôi .xls");
        }

        @Test
        void whatIsNoWorkbook() {
            isRefused("trong.xlsx", new byte[0], "Tệp rỗng");
            isRefused("chu.xlsx", "Mã;Chỉ tiêu".getBytes(StandardCharsets.UTF_8), "không phải Excel");
            isRefused("lon.xlsx", new byte[1_000_001], "lớn quá 1 MB");
        }

        @Test
        void macros() throws Exception {
            byte[] withMacro = changed(filled(order(PARTY)), book -> {
                book.setWorkbookType(org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM);
                book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            });

            isRefused("macro.xlsx", withMacro, "macro");
        }

        @Test
        void linksToOtherWorkbooks() {
            byte[] linked = changed(filled(order(PARTY)), book -> book.linkExternalWorkbook("khac.xlsx", other()));

            assertThat(read(order(PARTY), linked).isBlocked()).isTrue();
        }

        private static XSSFWorkbook other() {
            XSSFWorkbook other = new XSSFWorkbook();
            other.createSheet("Khác");
            return other;
        }

        @Test
        void aDamagedWorkbook() {
            byte[] whole = filled(order(PARTY));
            byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

            assertThat(only(read(order(PARTY), "hong.xlsx", half)).rule()).contains("bị hỏng");
        }
    }

    @Test
    void theYouthUnionsSheetHasNoFiguresOfTheParty() {
        byte[] workbook = changed(filled(order(YOUTH)), book -> cell(book, "A60").setCellValue("A1"));

        assertThat(read(order(YOUTH), workbook).isBlocked()).isTrue();
    }

    @Test
    void figuresOfABlankWorkbookAreAllMissing() {
        WorkbookReading reading = read(order(PARTY), given(order(PARTY)));

        assertThat(reading.table().byPeriod().values()).allMatch(Figures.NONE::equals);
        assertThat(reading.findings()).hasSize(38).allMatch(WorkbookFinding::isBlocking);
    }
}
