package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.Drafts;

/** Each defect planted into a right file is found, and nothing else is. */
class PlantedDefectsTest {

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Arguments> inAPlan() {
        return Stream.of(
                defect("margins of 2004", PlantedDefectsTest::setMarginsOf2004, Zone.PAPER, "trên 25 mm, dưới 25 mm, trái 35 mm"),
                defect("American paper", PlantedDefectsTest::setLetterPaper, Zone.PAPER, "215,9 × 279,4"),
                defect("another typeface", file -> file.run("Báo cáo kết quả bằng").setFontFamily("Arial"), Zone.TEXT, "Arial"),
                defect("a typeface of TCVN3", file -> file.run("Báo cáo kết quả bằng").setFontFamily(".VnTime"), Zone.TEXT, "mã cũ"),
                defect("letters coded in pieces", file -> decompose(file, "Báo cáo kết quả bằng"), Zone.TEXT, "tổ hợp"),
                defect("two places of tone marks", file -> file.reword("Báo cáo kết quả bằng", "Báo cáo Đảng uỷ kết quả bằng"), Zone.TEXT, "uỷ"),
                defect("red letters", file -> file.run("Báo cáo kết quả bằng").setColor("FF0000"), Zone.TEXT, "màu"),
                defect("the title of a State document", file -> file.reword("ĐẢNG CỘNG SẢN VIỆT NAM",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Zone.PARTY_TITLE, "CỘNG HÒA"),
                defect("no title", file -> file.clear("ĐẢNG CỘNG SẢN"), Zone.PARTY_TITLE, "Không có tiêu đề"),
                defect("a title without a tone", file -> file.reword("VIỆT NAM", "VIÊT NAM"), Zone.PARTY_TITLE, "VIÊT NAM"),
                defect("a type without its mark", file -> file.reword("KẾ HOẠCH", "KÊ HOẠCH"), Zone.TYPE_AND_SUBJECT,
                        "KÊ HOẠCH"),
                defect("a small title", file -> file.run("ĐẢNG CỘNG SẢN").setFontSize(13), Zone.PARTY_TITLE, "cỡ chữ 13"),
                defect("no rule under the title", file -> file.paragraph("ĐẢNG CỘNG SẢN").setBorderBottom(Borders.NIL),
                        Zone.PARTY_TITLE, "Không có đường kẻ"),
                defect("a bold superior body", file -> file.run("ĐẢNG BỘ TỈNH").setBold(true), Zone.ISSUER, "Không có dòng nào"),
                defect("no star", file -> file.clear("*"), Zone.ISSUER, "Không có dấu sao"),
                defect("a colon after Số", file -> file.reword("Số 08", "Số: 08"), Zone.NUMBER, "Số: 08"),
                defect("a slash for the hyphen", file -> file.reword("08-KH", "08/KH"), Zone.NUMBER, "08/KH"),
                defect("no leading zero", file -> file.reword("Số 08", "Số 8"), Zone.NUMBER, "Số 8-KH"),
                defect("no number", file -> file.clear("Số 08"), Zone.NUMBER, "Không có số"),
                defect("a day without zero", file -> file.reword("ngày 05", "ngày 5"), Zone.PLACE_AND_DATE, "ngày 5 tháng"),
                defect("a month without zero", file -> file.reword("tháng 02", "tháng 2"), Zone.PLACE_AND_DATE, "tháng 2"),
                defect("a day that does not exist", file -> file.reword("ngày 05", "ngày 30"), Zone.PLACE_AND_DATE, "ngày 30"),
                defect("an upright date", file -> file.run("Hoa Sơn, ngày").setItalic(false), Zone.PLACE_AND_DATE, "đứng"),
                defect("no comma after the place", file -> file.reword("Hoa Sơn,", "Hoa Sơn"), Zone.PLACE_AND_DATE, "Hoa Sơn ngày"),
                defect("a type that is not the sign's", file -> file.reword("KẾ HOẠCH", "BÁO CÁO"), Zone.TYPE_AND_SUBJECT, "BÁO CÁO"),
                defect("a subject with a capital", file -> file.reword("sơ kết 05", "Sơ kết 05"), Zone.TYPE_AND_SUBJECT, "Sơ kết"),
                defect("a plain subject", file -> file.run("sơ kết 05").setBold(false), Zone.TYPE_AND_SUBJECT, "không đậm"),
                defect("three hyphens", file -> file.reword("-----", "---"), Zone.TYPE_AND_SUBJECT, "---"),
                defect("small text", file -> file.run("2. Lựa chọn").setFontSize(13), Zone.CONTENT, "cỡ chữ 13"),
                defect("ragged text", file -> file.paragraph("1. Đánh giá").setAlignment(ParagraphAlignment.LEFT),
                        Zone.CONTENT, "1 đoạn, như “1. Đánh giá"),
                defect("text without indent", file -> file.paragraph("2. Lựa chọn").setIndentationFirstLine(0),
                        Zone.CONTENT, "lùi 0 mm"),
                defect("text indented by a tab", file -> file.reword("2. Lựa chọn", "\t2. Lựa chọn"), Zone.CONTENT, "phím Tab"),
                defect("loose lines", file -> file.paragraph("2. Lựa chọn").setSpacingBetween(1.5, LineSpacingRule.AUTO),
                        Zone.CONTENT, "giãn dòng 24"),
                defect("another mark after a section", file -> file.reword("2. Lựa", "2/ Lựa"), Zone.CONTENT, "2/ Lựa"),
                defect("a section left out", file -> file.reword("2. Lựa", "3. Lựa"), Zone.CONTENT, "không liền nhau"),
                defect("a citation without comma", file -> file.reword("BTGTU, ngày", "BTGTU ngày"), Zone.CONTENT, "85-CV/BTGTU ngày"),
                defect("the ending of State documents", PlantedDefectsTest::endLikeTheState, Zone.CONTENT, "./."),
                defect("K/T for a committee", file -> file.reword("T/M BAN", "K/T BAN"), Zone.AUTHORITY, "K/T BAN THƯỜNG VỤ"),
                defect("TM. for T/M", file -> file.reword("T/M BAN", "TM. BAN"), Zone.AUTHORITY, "TM. BAN"),
                defect("a plain authority", file -> file.run("T/M BAN").setBold(false), Zone.AUTHORITY, "không đậm"),
                defect("a bold position", file -> file.run("PHÓ BÍ THƯ").setBold(true), Zone.POSITION, "đậm"),
                defect("no position", file -> file.clear("PHÓ BÍ THƯ"), Zone.POSITION, "Không có chức vụ"),
                defect("a name with a title", file -> file.reword("Nguyễn Văn", "TS. Nguyễn Văn"), Zone.SIGNER, "TS."),
                defect("a plain name", file -> file.run("Nguyễn Văn").setBold(false), Zone.SIGNER, "không đậm"),
                defect("a name in capitals", file -> file.reword("Nguyễn Văn Mẫu", "NGUYỄN VĂN MẪU"), Zone.SIGNER, "NGUYỄN"),
                defect("no name", file -> file.clear("Nguyễn Văn Mẫu"), Zone.SIGNER, "Không có họ"),
                defect("an italic label of recipients", file -> file.run("Nơi nhận").setItalic(true), Zone.RECIPIENTS, "nghiêng"),
                defect("a label without underline", file -> file.run("Nơi nhận").setUnderline(UnderlinePatterns.NONE),
                        Zone.RECIPIENTS, "không gạch chân"),
                defect("small recipients", file -> file.run("- Website").setFontSize(11), Zone.RECIPIENTS, "cỡ chữ 11"),
                defect("a recipient without hyphen", file -> file.reword("- Website", "Website"), Zone.RECIPIENTS, "Website"),
                defect("nothing archived", file -> file.clear("- Lưu"), Zone.RECIPIENTS, "Website"),
                defect("a secret", PlantedDefectsTest::markAsSecret, Zone.SECRECY, "MẬT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inAPlan")
    void aDefectIsFoundAndNothingElse(String name, Consumer<WordFile> defect, Zone zone, String found) {
        byte[] right = Checked.rendered(room, Drafts.aPlan().build(), Checked.DAY_OF_36);

        thenOnly(WordFile.changed(right, defect), zone, found);
    }

    static Stream<Arguments> inALetter() {
        return Stream.of(
                defect("a bold subject", file -> file.run("V/v").setBold(true), Zone.LETTER_SUBJECT, "đậm"),
                defect("an upright subject", file -> file.run("V/v").setItalic(false), Zone.LETTER_SUBJECT, "đứng"),
                defect("no subject", file -> file.clear("V/v"), Zone.LETTER_SUBJECT, "Không có"),
                defect("nobody addressed", file -> file.reword("Kính gửi:", "Gửi"), Zone.RECIPIENTS, "Không có"),
                defect("a sign that no type has", file -> file.reword("08-CV", "08-XYZ"), Zone.NUMBER, "XYZ"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inALetter")
    void aDefectOfALetterIsFoundAndNothingElse(String name, Consumer<WordFile> defect, Zone zone, String found) {
        byte[] right = Checked.rendered(room, Drafts.aReminder("Chi bộ A").build(), Checked.DAY_OF_36);

        thenOnly(WordFile.changed(right, defect), zone, found);
    }

    static Stream<Arguments> inALongPlan() {
        return Stream.of(
                defect("no page number", file -> file.document().getDocument().getBody().getSectPr().removeHeaderReference(0),
                        Zone.PAGE_NUMBER, "Không có số trang"),
                defect("a number on page 1", file -> file.document().getDocument().getBody().getSectPr().unsetTitlePg(),
                        Zone.PAGE_NUMBER, "Trang 1"),
                defect("a number at the right", file -> file.document().getHeaderList().get(0).getParagraphs().get(0)
                        .setAlignment(ParagraphAlignment.RIGHT), Zone.PAGE_NUMBER, "không ở giữa"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inALongPlan")
    void aDefectOfPageNumbersIsFoundAndNothingElse(String name, Consumer<WordFile> defect, Zone zone, String found) {
        byte[] right = Checked.rendered(room, Drafts.aLongPlan().build(), Checked.DAY_OF_36);

        thenOnly(WordFile.changed(right, defect), zone, found);
    }

    @Test
    void aWholeDocumentOfAnOldCodeGivesThatAlone() {
        byte[] right = Checked.rendered(room, Drafts.aPlan().build(), Checked.DAY_OF_36);
        byte[] old = WordFile.changed(right, file -> file.running().forEach(paragraph -> paragraph.getRuns()
                .forEach(run -> run.setFontFamily(".VnTime"))));

        thenOnly(old, Zone.TEXT, ".VnTime");
    }

    @Test
    void theSameDefectInManyParagraphsIsOneFinding() {
        byte[] right = Checked.rendered(room, Drafts.aPlan().build(), Checked.DAY_OF_36);
        byte[] small = WordFile.changed(right, file -> List.of("1. Đánh giá", "2. Lựa chọn", "Báo cáo kết quả bằng")
                .forEach(beginning -> file.run(beginning).setFontSize(12)));

        thenOnly(small, Zone.CONTENT, "3 đoạn");
    }

    @Test
    void theGuidanceOfTheDocumentsOwnDateIsCited() {
        byte[] old = Checked.rendered(room, Drafts.aPlan().build(), Checked.DAY_OF_36);
        byte[] recent = Checked.rendered(room, Drafts.aPlan().build(), Checked.DAY_OF_05);
        Consumer<WordFile> defect = file -> file.run("PHÓ BÍ THƯ").setBold(true);

        assertThat(Checked.check(room, WordFile.changed(old, defect))).singleElement()
                .extracting(Finding::clause).asString().contains("36-HD/VPTW", "ô số 7b");
        assertThat(Checked.check(room, WordFile.changed(recent, defect))).singleElement()
                .extracting(Finding::clause).asString().contains("05-HD/VPTW", "ô số 7b");
    }

    private static void thenOnly(byte[] file, Zone zone, String found) {
        assertThat(Checked.check(room, file)).singleElement().satisfies(finding -> {
            assertThat(finding.zone()).isEqualTo(zone);
            assertThat(finding.found()).contains(found);
            assertThat(finding.needed()).isNotBlank();
            assertThat(finding.howToMend()).isNotBlank();
            assertThat(finding.clause()).contains("36-HD/VPTW");
        });
    }

    private static Arguments defect(String name, Consumer<WordFile> change, Zone zone, String found) {
        return arguments(name, change, zone, found);
    }

    private static void setMarginsOf2004(WordFile file) {
        CTPageMar margins = file.document().getDocument().getBody().getSectPr().getPgMar();
        margins.setTop(BigInteger.valueOf(1417));
        margins.setBottom(BigInteger.valueOf(1417));
        margins.setLeft(BigInteger.valueOf(1984));
    }

    private static void setLetterPaper(WordFile file) {
        CTPageSz size = file.document().getDocument().getBody().getSectPr().getPgSz();
        size.setW(BigInteger.valueOf(12240));
        size.setH(BigInteger.valueOf(15840));
    }

    private static void decompose(WordFile file, String beginning) {
        String text = file.paragraph(beginning).getText();
        file.run(beginning).setText(Normalizer.normalize(text, Normalizer.Form.NFD), 0);
    }

    private static void markAsSecret(WordFile file) {
        XWPFRun star = file.run("*");
        star.addBreak();
        star.setText("MẬT", 1);
    }

    private static void endLikeTheState(WordFile file) {
        XWPFParagraph last = file.paragraph("Các chi, đảng bộ cơ sở gửi");
        last.getRuns().get(last.getRuns().size() - 1).setText(" để tổng hợp./.", 0);
    }
}
