package org.planlifecycle.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.DocumentRenderer;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DocumentType;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Drafts;
import org.planlifecycle.document.FormatRuleSets;
import org.planlifecycle.document.Imprint;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.PaperText;

/** Each type of document under the guidance of 2018 and of 2026, measured in the file. */
class EveryTypeOfDocumentTest {

    private static final LocalDate UNDER_36 = LocalDate.of(2021, 2, 5);
    private static final LocalDate UNDER_05 = LocalDate.of(2026, 6, 8);

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Arguments> typesAndGuidances() {
        return Stream.of("KH", "CV", "HD", "BC", "TTr", "QĐ", "BB", "GM", "TB", "CTr").flatMap(sign -> Stream.of(
                Arguments.of(sign, UNDER_36, "36-HD/VPTW", "Hoa Sơn, ngày 05 tháng 02 năm 2021"),
                Arguments.of(sign, UNDER_05, "05-HD/VPTW", "Hoa Sơn, ngày 08 tháng 6 năm 2026")));
    }

    @ParameterizedTest
    @MethodSource("typesAndGuidances")
    void hasTheMarginsFontsSizesAndZonesOfItsGuidance(String sign, LocalDate day, String guidance, String placeAndDate)
            throws IOException {
        DocumentType type = room.bean(DocumentTypes.class).withSign(sign);
        Imprint imprint = new Imprint(room.bean(IssuingBodies.class).on(day), type, "08-%s/ĐUK".formatted(sign), day,
                room.bean(FormatRuleSets.class).on(day), "");

        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                room.bean(DocumentRenderer.class).render(draft(sign), imprint)));

        assertThat(imprint.rules().id()).isEqualTo(guidance);
        thenThePageIsA4WithItsMarginsAndNumbers(document);
        assertThat(paragraphs(document)).flatExtracting(XWPFParagraph::getRuns).isNotEmpty()
                .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"))
                .allSatisfy(run -> assertThat(run.getColor()).as("black").isNull());
        thenItReads(document, "1", "ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, false);
        thenItReads(document, "2", "ĐẢNG ỦY KHỐI", 14, true, false);
        thenItReads(document, "3", "Số 08-%s/ĐUK".formatted(sign), 14, false, false);
        thenItReads(document, "4", placeAndDate, 14, false, true);
        thenTheSubjectStandsInItsZone(document, type);
        thenTheTextIsJustified(document);
        thenItIsSigned(document, sign);
        thenItReads(document, "9a", "Nơi nhận:", 14, false, false);
        assertThat(reading(document, "- Lưu VP.").getRuns().get(0).getFontSizeAsDouble()).isEqualTo(12);
    }

    private static DraftDocument draft(String sign) {
        DraftDocumentBuilder draft = DraftDocument.draft(Drafts.PLAN, DocumentKind.PLAN, sign).title("về một việc")
                .to("Ban Tuyên giáo Tỉnh ủy").paragraph("Một đoạn văn.").recipients("Như trên", "Lưu VP");
        return sign.equals("BB")
                ? draft.signedBy("NGƯỜI GHI BIÊN BẢN", "", "Lê Văn Mẫu").signedBy("CHỦ TRÌ HỘI NGHỊ", "", "Nguyễn Văn Mẫu").build()
                : draft.signedBy("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Mẫu").build();
    }

    private static void thenThePageIsA4WithItsMarginsAndNumbers(XWPFDocument document) {
        CTPageMar margins = document.getDocument().getBody().getSectPr().getPgMar();
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .as("20, 20, 30 and 15 mm").hasToString("[1134, 1134, 1701, 850]");
        assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).as("no number on the first page").isTrue();
        XWPFParagraph header = document.getHeaderList().get(0).getParagraphs().get(0);
        assertThat(header.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }

    private static void thenTheSubjectStandsInItsZone(XWPFDocument document, DocumentType type) {
        if (type.sign().equals("CV")) {
            thenItReads(document, "5b", "V/v về một việc", 12, false, true);
            assertThat(zones(document)).doesNotContain("zone_5a");
        } else {
            thenItReads(document, "5a", type.name().toUpperCase(Locale.forLanguageTag("vi")), 16, true, false);
            thenItReads(document, "5a_subject", "về một việc", 14, true, false);
            assertThat(zone(document, "5a").getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(reading(document, "-----").getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        }
        assertThat(reading(document, (type.sign().equals("TTr") ? "Kính trình" : "Kính gửi") + ": Ban Tuyên giáo Tỉnh ủy")
                .getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
    }

    private static void thenTheTextIsJustified(XWPFDocument document) {
        XWPFParagraph text = reading(document, "Một đoạn văn.");
        assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(text.getIndentationFirstLine()).as("10 mm").isEqualTo(567);
        assertThat(text.getSpacingBetween()).isBetween(18.0, 20.0);
        assertThat(text.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
    }

    private static void thenItIsSigned(XWPFDocument document, String sign) {
        if (sign.equals("BB")) {
            thenItReads(document, "7a_left", "NGƯỜI GHI BIÊN BẢN", 14, true, false);
            thenItReads(document, "7a", "CHỦ TRÌ HỘI NGHỊ", 14, true, false);
        } else {
            thenItReads(document, "7a", "T/M BAN THƯỜNG VỤ", 14, true, false);
            thenItReads(document, "7b", "PHÓ BÍ THƯ", 14, false, false);
        }
        thenItReads(document, "7c", "Nguyễn Văn Mẫu", 14, true, false);
    }

    private static void thenItReads(XWPFDocument document, String zone, String text, int size, boolean bold, boolean italic) {
        XWPFParagraph paragraph = zone(document, zone);
        XWPFRun run = paragraph.getRuns().get(0);
        assertThat(PaperText.plain(paragraph.getText())).isEqualTo(text);
        assertThat(run.getFontSizeAsDouble()).as(zone).isEqualTo(size);
        assertThat(run.isBold()).as(zone).isEqualTo(bold);
        assertThat(run.isItalic()).as(zone).isEqualTo(italic);
    }

    private static XWPFParagraph zone(XWPFDocument document, String id) {
        return paragraphs(document).stream().filter(paragraph -> zones(paragraph).contains("zone_" + id)).findFirst().orElseThrow();
    }

    private static List<String> zones(XWPFDocument document) {
        return paragraphs(document).stream().flatMap(paragraph -> zones(paragraph).stream()).toList();
    }

    private static List<String> zones(XWPFParagraph paragraph) {
        return paragraph.getCTP().getBookmarkStartList().stream().map(bookmark -> bookmark.getName()).toList();
    }

    private static XWPFParagraph reading(XWPFDocument document, String text) {
        return paragraphs(document).stream().filter(paragraph -> PaperText.plain(paragraph.getText()).equals(text)).findFirst().orElseThrow();
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells()
                .forEach(cell -> all.addAll(cell.getParagraphs()))));
        return all;
    }
}
