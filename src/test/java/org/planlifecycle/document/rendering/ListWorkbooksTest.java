package org.planlifecycle.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentLists;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Drafts;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.Refusal;

class ListWorkbooksTest {

    private static DocumentRoom room;
    private static int decisions;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void everyTableOfADecisionIsASheetUnderItsNumberAndSubject() throws IOException {
        IssuedDocument decision = issued(aDecisionWithLists());

        try (XSSFWorkbook book = workbook(decision)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetName(0)).isEqualTo("1. Tập thể (2)");
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(text(sheet, 0, 0)).isEqualTo("Quyết định số %s, ngày 05/02/2021".formatted(decision.numberText()));
            assertThat(text(sheet, 1, 0)).isEqualTo("khen thưởng tập thể, cá nhân tiêu biểu");
            assertThat(List.of(text(sheet, 3, 0), text(sheet, 3, 1))).containsExactly("TT", "Tên tập thể");
            assertThat(text(sheet, 5, 1)).isEqualTo("Chi bộ B");
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getMergedRegions()).as("number and subject stand over all columns")
                    .extracting(CellRangeAddress::formatAsString).containsExactly("A1:B1", "A2:B2");
        }
    }

    @Test
    void figuresAreNumbersAsTheyWereWritten() throws IOException {
        try (XSSFWorkbook book = workbook(issued(aDecisionWithLists()))) {
            XSSFSheet sheet = book.getSheetAt(1);

            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(7445);
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(96.2);
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(sheet.getRow(4).getCell(2).getCellType()).as("a telephone number").isEqualTo(CellType.STRING);
        }
    }

    @Test
    void nothingThatSomebodyTypedBecomesAFormula() throws IOException {
        for (String typed : List.of("=1+1", "+84 900", "-5%", "@SUM(A1)", "=HYPERLINK(\"http://example.vn\")")) {
            IssuedDocument document = issued(Drafts.aDecision().paragraph(typed)
                    .block(new Block.Table(List.of("Tên", typed), List.of(List.of("a", typed)))));

            try (XSSFWorkbook book = workbook(document)) {
                XSSFSheet sheet = book.getSheetAt(0);
                assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
                assertThat(text(sheet, 4, 1)).isEqualTo(typed);
                assertThat(sheet.getRow(4).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        IssuedDocument decision = issued(aDecisionWithLists());

        assertThat(room.bean(DocumentLists.class).workbook(decision)).isEqualTo(room.bean(DocumentLists.class).workbook(decision));
    }

    @Test
    void aDocumentWithoutTablesIsRefused() {
        IssuedDocument decision = issued(Drafts.aDecision());

        assertThatThrownBy(() -> room.bean(DocumentLists.class).workbook(decision)).isInstanceOf(Refusal.class)
                .hasMessageContaining(decision.numberText()).hasMessageContaining("không có bảng danh sách");
    }

    private static DraftDocumentBuilder aDecisionWithLists() {
        return Drafts.aDecision().paragraph("Tập thể (2):")
                .block(new Block.Table(List.of("TT", "Tên tập thể"), List.of(List.of("1", "Chi bộ A"), List.of("2", "Chi bộ B"))))
                .paragraph("Số liệu:")
                .block(new Block.Table(List.of("Chỉ tiêu", "Kết quả", "Điện thoại"),
                        List.of(List.of("Lượt", "7.445", "0900000001"), List.of("Tỷ lệ", "96,2", "0900000002"))));
    }

    private static IssuedDocument issued(DraftDocumentBuilder draft) {
        return room.issuance().issue(draft.forSubject("lan-" + ++decisions).build(), "vanthu");
    }

    private static XSSFWorkbook workbook(IssuedDocument document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(room.bean(DocumentLists.class).workbook(document)));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }
}
