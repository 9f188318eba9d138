package org.planlifecycle.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DocumentRenderer;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.DraftDocumentBuilder;
import org.planlifecycle.document.Drafts;
import org.planlifecycle.document.FormatRuleSets;
import org.planlifecycle.document.Imprint;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.PaperText;

class DocxRendererTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 5);

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Nested
    class ThePage {

        @Test
        void isA4WithTheMarginsOfTheGuidance() throws IOException {
            CTSectPr section = render(Drafts.aPlan().build()).getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();

            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH())).hasToString("[11906, 16838]");
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight(), margins.getHeader()))
                    .hasToString("[1134, 1134, 1701, 850, 567]");
        }

        @Test
        void isNumberedInTheMiddleOfTheHeaderFromTheSecondOn() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().build());
            XWPFParagraph header = document.getHeaderList().get(0).getParagraphs().get(0);

            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(header.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(header.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        }

        @Test
        void isSetInTimesNewRomanThroughout() throws IOException {
            XWPFDocument document = render(Drafts.aLongPlan().build());

            assertThat(paragraphs(document)).flatExtracting(XWPFParagraph::getRuns).isNotEmpty()
                    .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
            assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(paragraphs(document)).filteredOn(paragraph -> paragraph.getStyle() != null)
                    .allMatch(paragraph -> document.getStyles().styleExist(paragraph.getStyle()));
        }

        @Test
        void saysItsLanguageTitleAndSubject() throws Exception {
            XWPFDocument document = render(Drafts.aPlan().title("sơ kết 05 năm").build());

            assertThat(document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal()).isEqualTo("vi-VN");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Kế hoạch sơ kết 05 năm");
            assertThat(document.getProperties().getCoreProperties().getSubject()).isEqualTo("sơ kết 05 năm");
            assertThat(document.getPackage().getPackageProperties().getLanguageProperty()).contains("vi-VN");
        }
    }

    @Nested
    class TheHeadOfAPlan {

        @Test
        void carriesThePartyTitleBoldAboveARule() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().build());
            XWPFParagraph title = zone(document, "1");

            thenItReads(title, "ĐẢNG CỘNG SẢN VIỆT NAM", 15, true, false);
            assertThat(title.getBorderBottom()).isEqualTo(Borders.SINGLE);
            int room = 9355 - 4000 - title.getIndentationLeft() - title.getIndentationRight();
            assertThat(room).isEqualTo(Twips.ofMm(76));
            assertThat(room).as("13,78 ems of 15 points, and what word processors round up").isGreaterThan(4133 + 100);
            assertThat(document.getTables().get(0).getCTTbl().getTblPr().getTblCellMar().getRight().getW()).hasToString("0");
        }

        @Test
        void namesTheSuperiorPlainAndTheIssuerBold() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().build());
            List<XWPFParagraph> left = document.getTables().get(0).getRow(0).getCell(0).getParagraphs();

            assertThat(left).extracting(paragraph -> PaperText.plain(paragraph.getText())).containsExactly(
                    "ĐẢNG BỘ TỈNH HOA SƠN", "ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH", "*", "Số 08-KH/ĐUK");
            thenItReads(left.get(0), "ĐẢNG BỘ TỈNH HOA SƠN", 14, false, false);
            thenItReads(left.get(1), "ĐẢNG ỦY KHỐI", 14, true, false);
            thenItReads(zone(document, "3"), "Số 08-KH/ĐUK", 14, false, false);
        }

        @Test
        void datesInItalicsWithLeadingZeros() throws IOException {
            thenItReads(zone(render(Drafts.aPlan().build()), "4"), "Hoa Sơn, ngày 05 tháng 02 năm 2021", 14, false, true);
            thenItReads(zone(render(Drafts.aPlan().place("Mường Lâm").build()), "4"),
                    "Mường Lâm, ngày 05 tháng 02 năm 2021", 14, false, true);
        }

        @Test
        void showsTypeAndSubjectBoldInTheMiddleOverFiveHyphens() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().title("sơ kết 05 năm").build());
            XWPFParagraph name = zone(document, "5a");

            thenItReads(name, "KẾ HOẠCH", 16, true, false);
            thenItReads(zone(document, "5a_subject"), "sơ kết 05 năm", 14, true, false);
            assertThat(name.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(texts(document)).containsSequence("KẾ HOẠCH", "sơ kết 05 năm", "-----");
        }
    }

    @Nested
    class TheBody {

        @Test
        void isJustifiedIndentedAndSetOnAnExactLine() throws IOException {
            XWPFParagraph paragraph = reading(render(Drafts.aPlan().paragraph("Một đoạn văn.").build()), "Một đoạn văn.");

            assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
            assertThat(paragraph.getIndentationFirstLine()).isEqualTo(567);
            assertThat(paragraph.getSpacingBetween()).isEqualTo(18);
            assertThat(paragraph.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(paragraph.getSpacingBefore()).isEqualTo(120);
        }

        @Test
        void hasRealHeadingsThatTheWordProcessorCounts() throws IOException {
            XWPFDocument document = render(Drafts.aDecision().heading(1, "MỘT").heading(2, "hai").heading(3, "ba")
                    .heading(3, "bốn").heading(2, "năm").heading(3, "sáu").build());

            assertThat(reading(document, "MỘT").getStyle()).isEqualTo("Heading1");
            assertThat(reading(document, "MỘT").getNumLevelText()).isEqualTo("%1-");
            assertThat(reading(document, "MỘT").getNumFmt()).isEqualTo("upperRoman");
            assertThat(reading(document, "hai").getStyle()).isEqualTo("Heading2");
            assertThat(reading(document, "năm").getNumLevelText()).isEqualTo("%2.");
            assertThat(reading(document, "năm").getNumID()).isEqualTo(reading(document, "MỘT").getNumID());
            assertThat(texts(document)).containsSubsequence("a) ba", "b) bốn", "a) sáu");
            assertThat(reading(document, "MỘT").getRuns().get(0).isBold()).isTrue();
            assertThat(document.getStyles().getStyle("Heading3").getCTStyle().getPPr().getOutlineLvl().getVal()).hasToString("2");
        }

        @Test
        void lettersItsLowestHeadingsInTheVietnameseOrder() throws IOException {
            DraftDocumentBuilder draft = Drafts.aPlan();
            IntStream.range(0, 8).forEach(n -> draft.heading(3, "mục"));

            assertThat(texts(render(draft.build()))).containsSubsequence("d) mục", "đ) mục", "e) mục", "g) mục");
        }

        @Test
        void countsTheArticlesOfADecision() throws IOException {
            XWPFDocument document = render(Drafts.aDecision().build());

            XWPFParagraph article = reading(document, "Tặng Giấy khen cho 15 tập thể và 45 cá nhân.");
            assertThat(article.getNumLevelText()).isEqualTo("Điều %1.");
            assertThat(reading(document, "Quyết định này có hiệu lực kể từ ngày ký.").getNumID()).isEqualTo(article.getNumID());
            assertThat(texts(document)).containsSubsequence("QUYẾT ĐỊNH", "Căn cứ Điều lệ Đảng Cộng sản Việt Nam;",
                    "BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH");
        }

        @Test
        void makesARealListOfItemsAndOfLinesTypedWithAHyphen() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().items("một mục").paragraph("- một dòng\nmột đoạn").build());

            assertThat(List.of(reading(document, "một mục"), reading(document, "một dòng")))
                    .allMatch(item -> item.getNumLevelText().equals("-") && item.getStyle().equals("ListBullet"));
            assertThat(reading(document, "một đoạn").getNumID()).isNull();
        }

        @Test
        void printsADeadlineBoldInsideItsSentence() throws IOException {
            String sentence = "Gửi báo cáo trước ngày 08/3/2021 để tổng hợp.";
            XWPFParagraph paragraph = reading(render(Drafts.aPlan().paragraph(sentence, "trước ngày 08/3/2021").build()), sentence);

            assertThat(paragraph.getRuns()).filteredOn(XWPFRun::isBold).extracting(XWPFRun::text)
                    .containsExactly("trước ngày 08/3/2021");
        }

        @Test
        void makesAParagraphOfEachLine() throws IOException {
            assertThat(texts(render(Drafts.aPlan().paragraph("dòng một\r\ndòng hai").build())))
                    .containsSequence("dòng một", "dòng hai");
        }

        @Test
        void repeatsTheHeaderOfATableAndSplitsNoRow() throws IOException {
            XWPFTable table = render(Drafts.aLongPlan().build()).getTables().get(1);

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(13).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("Chi bộ cơ sở 2");
        }

        @Test
        void breaksTheSignOfNoDocumentAtItsHyphen() throws IOException {
            byte[] file = bytes(Drafts.aPlan().title("thực hiện Chỉ thị số 15-CT/TU")
                    .paragraph("Theo Nghị định số 30/2020/NĐ-CP và Thông báo số 101-TB/TTCT; Sở Lao động - Thương binh.")
                    .block(new Block.Table(List.of("Căn cứ 05-CT/TW"), List.of(List.of("85-CV/BTGTU")))).build());

            assertThat(entry(file, "word/document.xml").replaceAll("<w:t [^>]*>", "<w:t>"))
                    .doesNotContain("15-CT", "NĐ-CP", "101-TB", "05-CT", "85-CV", "08-KH")
                    .contains("15</w:t><w:noBreakHyphen/><w:t>CT/TU", "động - Thương");
            assertThat(PaperText.of(file)).contains("Chỉ thị số 15-CT/TU", "30/2020/NĐ-CP", "Số 08-KH/ĐUK");
        }

        @Test
        void keepsAHeadingThatSomebodyTypedAndWhatAnnouncesAListWithTheNextLine() throws IOException {
            XWPFDocument document = render(Drafts.aPlan()
                    .paragraph("Các đơn vị nêu:\n1. Ưu điểm\n1. Đã làm tốt.\nSang phần sau.\nHết.").build());

            assertThat(List.of("Các đơn vị nêu:", "1. Ưu điểm", "1. Đã làm tốt.", "Sang phần sau."))
                    .extracting(text -> reading(document, text).isKeepNext()).containsExactly(true, true, false, false);
        }

        @Test
        void makesEachColumnWideEnoughForItsLongestNumberAndWord() throws IOException {
            XWPFTable table = render(Drafts.aPlan().block(new Block.Table(
                    List.of("STT", "Chỉ tiêu", "Năm 2016", "Năm 2017", "Năm 2018", "Năm 2019", "Năm 2020", "Quý I/2021"),
                    List.of(List.of("1", "Tiền thưởng đã chi trong toàn Đảng bộ", "173.482", "165.822", "179.539", "192.081",
                            "170.978", "29.837")), List.of(5, 60, 17, 17, 17, 17, 17, 17))).build()).getTables().get(1);

            List<Integer> widths = table.getRow(1).getTableCells().stream().map(cell -> cell.getWidth()).toList();
            assertThat(widths.get(0)).as("STT in bold letters of 12 points and the margins").isGreaterThanOrEqualTo(520 + 160);
            assertThat(widths.subList(2, 8)).as("7 characters of 12 points and the margins")
                    .allMatch(width -> width >= (6 * 120 + 60) + 160);
            assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9355);
        }

        @Test
        void alignsAColumnOfNumbersAlsoWhereACellIsEmpty() throws IOException {
            XWPFTable table = render(Drafts.aPlan().block(new Block.Table(List.of("Chỉ tiêu", "Năm 2020", "Quý I/2021"),
                    List.of(List.of("Đảng viên", "4.483", "4.522"), List.of("Xếp loại", "10", "")))).build())
                    .getTables().get(1);

            assertThat(table.getRow(1).getTableCells()).extracting(cell -> cell.getParagraphs().get(0).getAlignment())
                    .containsExactly(ParagraphAlignment.LEFT, ParagraphAlignment.RIGHT, ParagraphAlignment.RIGHT);
        }

        @Test
        void alignsWordsAmongNumbersAndSharesOfUnitsAsNumbers() throws IOException {
            XWPFTable table = render(Drafts.aPlan().block(new Block.Table(List.of("Chỉ tiêu", "Số đơn vị", "Cộng 2016-2020"),
                    List.of(List.of("Đảng viên", "9/10", "không cộng"), List.of("Tin, bài", "10/10", "9.892"),
                            List.of("Cuộc thi", "8/8", "504")))).build()).getTables().get(1);

            assertThat(table.getRows().subList(1, 4)).allSatisfy(row -> assertThat(row.getTableCells())
                    .extracting(cell -> cell.getParagraphs().get(0).getAlignment())
                    .containsExactly(ParagraphAlignment.LEFT, ParagraphAlignment.RIGHT, ParagraphAlignment.RIGHT));
        }

        @Test
        void leavesAColumnOfWordsWithANumberInItAtTheLeft() throws IOException {
            XWPFTable table = render(Drafts.aPlan().block(new Block.Table(List.of("Đơn vị", "Ghi chú"), List.of(
                    List.of("Đảng bộ Một", "đã nộp"), List.of("Đảng bộ Hai", "đã nộp"), List.of("Đảng bộ Ba", "3")))).build())
                    .getTables().get(1);

            assertThat(table.getRow(3).getCell(1).getParagraphs().get(0).getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
        }

        @Test
        void setsATableSmallerThanTheTextAndItsNumbersToTheRight() throws IOException {
            XWPFTable table = render(Drafts.aPlan().block(new Block.Table(List.of("TT", "Chỉ tiêu", "Kết quả"),
                    List.of(List.of("1", "Đảng viên", "4.483"), List.of("2", "Tỷ lệ", "96,2")), List.of(1, 6, 2)))
                    .build()).getTables().get(1);

            assertThat(table.getRow(1).getTableCells())
                    .extracting(cell -> cell.getParagraphs().get(0).getAlignment())
                    .containsExactly(ParagraphAlignment.CENTER, ParagraphAlignment.LEFT, ParagraphAlignment.RIGHT);
            assertThat(table.getRows()).flatExtracting(row -> row.getTableCells())
                    .allMatch(cell -> cell.getParagraphs().get(0).getRuns().get(0).getFontSizeAsDouble() == 12.0);
        }
    }

    @Nested
    class TheFoot {

        @Test
        void signsForTheStandingCommittee() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().build());

            thenItReads(zone(document, "7a"), "T/M BAN THƯỜNG VỤ", 14, true, false);
            thenItReads(zone(document, "7b"), "PHÓ BÍ THƯ", 14, false, false);
            thenItReads(zone(document, "7c"), "Nguyễn Văn Mẫu", 14, true, false);
            assertThat(zone(document, "7c").getSpacingBefore()).isEqualTo(4 * 18 * 20);
        }

        @Test
        void listsTheRecipientsUnderAnUnderlinedLabel() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().build());
            XWPFParagraph label = zone(document, "9a");

            thenItReads(label, "Nơi nhận:", 14, false, false);
            assertThat(label.getRuns().get(0).getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
            thenItReads(reading(document, "- Lưu VP, BTG."), "- Lưu VP, BTG.", 12, false, false);
        }

        @Test
        void takesTheEndOfTheContentAlongToItsPage() throws IOException {
            assertThat(reading(render(Drafts.aPlan().paragraph("Đoạn cuối.").build()), "Đoạn cuối.").isKeepNext()).isTrue();
            assertThat(render(Drafts.aLongPlan().build()).getTables().get(1).getRow(12).getCell(0).getParagraphs())
                    .allMatch(XWPFParagraph::isKeepNext);
        }

        @Test
        void ofMinutesHasTheClerkLeftAndTheChairRight() throws IOException {
            XWPFTable signatures = render(Drafts.theMinutes().build()).getTables().get(1);

            assertThat(signatures.getRow(0).getCell(0).getText()).contains("NGƯỜI GHI BIÊN BẢN", "Lê Văn Mẫu");
            assertThat(signatures.getRow(0).getCell(1).getText()).contains("CHỦ TRÌ HỘI NGHỊ", "Nguyễn Văn Mẫu");
        }
    }

    @Test
    void aLetterHasItsSubjectUnderTheNumberAndNoTypeName() throws IOException {
        XWPFDocument document = render(Drafts.aReminder("Chi bộ A").build());

        thenItReads(zone(document, "5b"), "V/v đôn đốc gửi báo cáo sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW", 12, false, true);
        assertThat(texts(document)).contains("Kính gửi: Cấp ủy Chi bộ A").doesNotContain("CÔNG VĂN", "-----");
    }

    @Test
    void dangerousValuesAppearLiterally() throws IOException {
        List<String> values = List.of("=HYPERLINK(\"http://example.vn\")", "{ INCLUDETEXT \"C:\\\\x\" }", "${7*7} #{7*7} {{x}}",
                "<w:fldSimple w:instr=\"DDE\"/>", "]]><!ENTITY x SYSTEM \"file:///x\">", "«MERGEFIELD x»", "_x0013_PAGE_x0015_");

        for (String value : values) {
            byte[] file = bytes(Drafts.aPlan().title(value).paragraph(value, value).items(value).heading(2, value)
                    .recipients(value).to(value).block(new Block.Table(List.of(value), List.of(List.of(value)))).build());
            XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));

            assertThat(texts(document)).contains(value, "Kính gửi: " + value);
            assertThat(entry(file, "word/document.xml")).doesNotContain("<w:fldSimple", "<w:instrText", "<w:hyperlink");
        }
    }

    @Test
    void controlCharactersAndBidirectionalOverridesAreLeftOut() throws IOException {
        XWPFDocument document = render(Drafts.aPlan().paragraph("a\u0013b\u0000c\u202Ed\uFFFE.").build());

        assertThat(texts(document)).contains("abcd.");
    }

    @Test
    void theSameDraftGivesTheSameBytes() throws IOException {
        byte[] first = bytes(Drafts.aLongPlan().build());

        byte[] second = bytes(Drafts.aLongPlan().build());

        assertThat(second).isEqualTo(first);
        assertThat(entryDates(first)).isNotEmpty().containsOnly(DAY);
        assertThat(entry(first, "docProps/core.xml")).containsPattern("created[^<]*>2021-02-05T00:00:00Z<")
                .containsPattern("modified[^<]*>2021-02-05T00:00:00Z<");
    }

    /** Leaves samples in {@code target/} for a look with a word processor. */
    @Test
    void samplesCanBeOpened() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "samples"));
        List<DraftDocument> drafts = List.of(Drafts.aLongPlan().blocks(Drafts.charts()).build(), Drafts.aReminder("Chi bộ A").build(),
                Drafts.theMinutes().build(), Drafts.aDecision().build());

        for (DraftDocument draft : drafts) {
            Path file = Files.write(folder.resolve(draft.kind() + ".docx"), bytes(draft));
            assertThat(new XWPFDocument(Files.newInputStream(file)).getTables()).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Nested
    class AChart {

        @Test
        void keepsItsFiguresSoThatPeopleCanEditIt() throws Exception {
            XWPFDocument document = render(Drafts.aPlan().block(Drafts.aChart(Block.Chart.Kind.BAR)).build());
            XWPFChart chart = document.getCharts().get(0);

            assertThat(chart.getChartSeries().get(0).getSeries(1).getValuesData().getPointCount()).isEqualTo(3);
            XSSFSheet figures = chart.getWorkbook().getSheetAt(0);
            assertThat(figures.getRow(0).getCell(2).getStringCellValue()).isEqualTo("=Chưa nộp");
            assertThat(figures.getRow(0).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(figures.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(11.5);
            assertThat(figures.getRow(2).getCell(2)).as("a figure nobody gave").isNull();
        }

        @Test
        void writesItsFiguresTheVietnameseWayOnEveryMachine() throws IOException {
            List<BigDecimal> figures = List.of(new BigDecimal("173482"), new BigDecimal("94.2"));
            Block.Chart chart = new Block.Chart("Tiền thưởng", List.of("Năm 2019", "Năm 2020"),
                    List.of(new Block.Chart.Series("Đã chi", figures)), Block.Chart.Kind.LINE);
            String xml = entry(bytes(Drafts.aPlan().block(chart).build()), "word/charts/chart1.xml");

            assertThat(xml).contains("<a:t>173.482,0</a:t>", "<a:t>94,2</a:t>");
            assertThat(xml.replaceAll("(?s)<c:(val|cat)>.*?</c:\\1>", "")).as("what a machine would write in its own way")
                    .doesNotContain("#,##0");
        }

        @Test
        void reachesAsHighAsItsStacksAndWritesWhiteOnTheDarkOnes() throws IOException {
            String xml = entry(bytes(Drafts.aPlan().block(Drafts.aChart(Block.Chart.Kind.STACKED_BAR)).build()),
                    "word/charts/chart1.xml");

            assertThat(Double.parseDouble(xml.replaceFirst("(?s).*<c:max val=\"([0-9.]+)\".*", "$1")))
                    .as("12 and 1 in one bar").isGreaterThanOrEqualTo(13);
            assertThat(xml).containsPattern("<c:txPr>(?:(?!</c:txPr>).)*FFFFFF");
        }

        @Test
        void hasACountedCaptionAndADescriptionInWords() throws IOException {
            XWPFDocument document = render(Drafts.aPlan().block(Drafts.aChart(Block.Chart.Kind.LINE))
                    .block(Drafts.aChart(Block.Chart.Kind.STACKED_BAR)).build());

            assertThat(texts(document)).contains("Biểu đồ 1. Báo cáo theo cụm", "Biểu đồ 2. Báo cáo theo cụm");
            assertThat(document.getDocument().xmlText()).contains("Số liệu: Đã nộp, =Chưa nộp, theo Cụm 1, Cụm 2");
            assertThat(document.getCharts()).hasSize(2);
        }

        @Test
        void givesTheSameBytesEachTime() throws IOException {
            DraftDocument draft = Drafts.aPlan().block(Drafts.aChart(Block.Chart.Kind.BAR)).build();

            assertThat(bytes(draft)).isEqualTo(bytes(draft));
        }

        @Test
        void bearsTheDayOfIssueInItsWorkbookAndNotTheMomentOfRendering() throws Exception {
            try (XWPFDocument document = render(Drafts.aPlan().block(Drafts.aChart(Block.Chart.Kind.BAR)).build())) {
                assertThat(document.getCharts().get(0).getWorkbook().getProperties().getCoreProperties().getCreated())
                        .isEqualTo(DAY + "T00:00:00Z");
            }
        }
    }

    private static XWPFDocument render(DraftDocument draft) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(draft)));
    }

    private static byte[] bytes(DraftDocument draft) {
        Imprint imprint = new Imprint(room.bean(IssuingBodies.class).on(DAY),
                room.bean(DocumentTypes.class).withSign(draft.typeSign()), "08-" + draft.typeSign() + "/ĐUK", DAY,
                room.bean(FormatRuleSets.class).on(DAY), "");
        return room.bean(DocumentRenderer.class).render(draft, imprint);
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells()
                .forEach(cell -> all.addAll(cell.getParagraphs()))));
        return all;
    }

    private static List<String> texts(XWPFDocument document) {
        return paragraphs(document).stream().map(paragraph -> PaperText.plain(paragraph.getText())).toList();
    }

    private static XWPFParagraph reading(XWPFDocument document, String text) {
        return paragraphs(document).stream().filter(paragraph -> PaperText.plain(paragraph.getText()).equals(text)).findFirst().orElseThrow();
    }

    private static XWPFParagraph zone(XWPFDocument document, String id) {
        return paragraphs(document).stream()
                .filter(paragraph -> paragraph.getCTP().getBookmarkStartList().stream().anyMatch(b -> b.getName().equals("zone_" + id)))
                .findFirst().orElseThrow();
    }

    private static void thenItReads(XWPFParagraph paragraph, String text, int size, boolean bold, boolean italic) {
        assertThat(PaperText.plain(paragraph.getText())).isEqualTo(text);
        assertThat(paragraph.getRuns()).singleElement().satisfies(run -> {
            assertThat(run.getFontSizeAsDouble()).isEqualTo(size);
            assertThat(run.isBold()).isEqualTo(bold);
            assertThat(run.isItalic()).isEqualTo(italic);
        });
    }

    private static String entry(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No entry " + name);
    }

    private static List<LocalDate> entryDates(byte[] file) throws IOException {
        List<LocalDate> dates = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                dates.add(entry.getTimeLocal().toLocalDate());
            }
        }
        return dates;
    }
}
