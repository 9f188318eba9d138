package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planlifecycle.document.check.HandMade.face;
import static org.planlifecycle.document.check.HandMade.paragraph;
import static org.planlifecycle.document.check.HandMade.run;
import static org.planlifecycle.document.check.HandMade.tab;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.document.DocumentRoom;

/** Right files that others made in other ways give no finding; wrong ones give theirs. */
class ForeignFilesTest {

    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";
    private static final String LINE = "<w:spacing w:before=\"60\" w:line=\"360\" w:lineRule=\"exact\"/>";
    private static final String TEXT = LINE + "<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>";
    private static final String CENTRE = "<w:jc w:val=\"center\"/>";
    private static final String LONG = "Thực hiện Kế hoạch số 08-KH/ĐUK, ngày 05/02/2021 của Ban Thường vụ Đảng ủy Khối, "
            + "Đảng ủy Sở báo cáo kết quả 05 năm thực hiện Chỉ thị 05 như sau:";

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    /** Two columns by tab stops, an underlined title, everything set directly; as many offices still type. */
    private static HandMade typedWithTabs(String number, String authority) {
        String stops = "<w:tabs><w:tab w:val=\"center\" w:pos=\"2000\"/><w:tab w:val=\"center\" w:pos=\"6700\"/></w:tabs>";
        return new HandMade()
                .add(paragraph(stops, tab().replace("<w:tab/>", ""), run(28, "", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"), tab(),
                        run(30, BOLD + "<w:u w:val=\"single\"/>", "ĐẢNG CỘNG SẢN VIỆT NAM")))
                .add(paragraph(stops, run(28, BOLD, "ĐẢNG ỦY SỞ NỘI VỤ")))
                .add(paragraph(stops, run(28, "", "*"), tab(), run(28, ITALIC, "Hoa Sơn, ngày 01 tháng 3 năm 2021")))
                .add(paragraph("", run(28, "", number)))
                .add(paragraph(CENTRE, run(32, BOLD, "BÁO CÁO")))
                .add(paragraph(CENTRE, run(28, BOLD, "kết quả 05 năm thực hiện Chỉ thị 05"), "<w:r><w:br/></w:r>",
                        run(28, "", "-----")))
                .add(paragraph(TEXT, run(28, "", LONG)))
                .add(paragraph(TEXT, run(28, BOLD, "I- ĐẶC ĐIỂM TÌNH HÌNH")))
                .add(paragraph(TEXT, run(28, "", "1. Thuận lợi: được quan tâm.")))
                .add(paragraph(TEXT, run(28, "", "2. Khó khăn: không có.")))
                .add(paragraph(stops, run(28, "<w:u w:val=\"single\"/>", "Nơi nhận:"), tab(), run(28, BOLD, authority)))
                .add(paragraph(stops, run(24, "", "- Đảng ủy Khối,"), tab(), run(28, "", "BÍ THƯ")))
                .add(paragraph("", run(24, "", "- Lưu VP.")))
                .add(paragraph(""), paragraph(""), paragraph(""))
                .add(paragraph(stops, tab(), tab(), run(28, BOLD, "Trần Thị Mẫu")));
    }

    @Test
    void aLetterheadMadeWithTabsIsRead() {
        assertThat(check(typedWithTabs("Số 05-BC/ĐU", "T/M ĐẢNG ỦY"))).isEmpty();
    }

    @Test
    void aNumberLeftOpenForTheClerkIsRight() {
        assertThat(check(typedWithTabs("Số      -BC/ĐU", "T/M ĐẢNG ỦY"))).isEmpty();
        assertThat(check(typedWithTabs("Số …-BC/ĐU", "T/M ĐẢNG ỦY"))).isEmpty();
    }

    @Test
    void marksInTheHeadAreNoPartOfIt() {
        HandMade letter = new HandMade()
                .add(columns(paragraph(CENTRE, run(28, "", "ĐẢNG ỦY KHỐI")) + paragraph(CENTRE, run(28, BOLD, "ĐẢNG ỦY SỞ"))
                        + paragraph(CENTRE, run(28, "", "*")) + paragraph(CENTRE, run(28, "", "Số 15-CV/ĐU"))
                        + paragraph(CENTRE, run(24, ITALIC, "V/v gửi báo cáo sơ kết")) + paragraph(CENTRE, run(24, ITALIC, "05 năm"))
                        + paragraph(CENTRE, run(26, BOLD, "Dự thảo lần 1")) + paragraph(CENTRE, run(26, BOLD, "KHẨN")),
                        paragraph(CENTRE, run(30, BOLD + "<w:u w:val=\"single\"/>", "ĐẢNG CỘNG SẢN VIỆT NAM"))
                                + paragraph(CENTRE, run(28, ITALIC, "Hoa Sơn, ngày      tháng 3 năm 2021"))))
                .add(paragraph("<w:ind w:left=\"2268\"/>", run(28, "", "Kính gửi:"), tab(), run(28, "", "Ban Tuyên giáo,")))
                .add(paragraph("<w:ind w:left=\"3969\"/>", run(28, "", "Văn phòng Đảng ủy Khối.")))
                .add(paragraph(TEXT, run(28, "<w:color w:val=\"222222\"/>", LONG.replace(" như sau:", "."))))
                .add(paragraph(TEXT, run(28, ITALIC, "(Có báo cáo kèm theo)")))
                .add(columns(paragraph("", run(28, "<w:u w:val=\"single\"/>", "Nơi nhận:"))
                        + paragraph("", run(24, "", "- Như trên,")) + paragraph("", run(24, "", "- Lưu VP.")),
                        paragraph(CENTRE, run(28, BOLD, "K/T TRƯỞNG BAN")) + paragraph(CENTRE, run(28, "", "PHÓ TRƯỞNG BAN"))
                                + paragraph(CENTRE, run(28, ITALIC, "(Đã ký)")) + paragraph(CENTRE, run(28, BOLD, "Lê Thị Mẫu"))));

        assertThat(check(letter)).isEmpty();
    }

    @Test
    void aPageNumberInAFrameInTheMiddleIsRight() {
        assertThat(check(setWithStyles("KẾT QUẢ").header(paragraph("<w:framePr w:hAnchor=\"margin\" w:xAlign=\"center\"/>",
                "<w:fldSimple w:instr=\" PAGE \">" + run(26, "", "2") + "</w:fldSimple>")))).isEmpty();
    }

    @Test
    void defectsAreFoundBetweenTabsToo() {
        assertThat(check(typedWithTabs("Số: 05-BC/ĐU", "K/T ĐẢNG ỦY"))).extracting(Finding::zone)
                .containsExactly(Zone.NUMBER, Zone.AUTHORITY);
    }

    @Test
    void sectionsOfAnotherWayAreFoundTypedOrCounted() {
        assertThat(check(setWithStyles("KẾT QUẢ").numbering(LISTS.replace("%1-", "%1.")))).singleElement()
                .extracting(Finding::found).asString().contains("I. KẾT QUẢ");
        assertThat(check(typedWithTabs("Số 05-BC/ĐU", "T/M ĐẢNG ỦY")
                .section(paragraph(TEXT, run(28, BOLD, "II. PHỤ LỤC")) + HandMade.SECTION))).isEmpty();
    }

    private static final String STYLES = """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>\
            <w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" \
            w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="NoiDung"><w:basedOn w:val="Normal"/><w:pPr>\
            <w:spacing w:before="120" w:after="0" w:line="380" w:lineRule="exact"/><w:ind w:firstLine="567"/>\
            <w:jc w:val="both"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="NoiDung"/><w:pPr><w:numPr>\
            <w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="TieuDe"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/>\
            <w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="KhongDam"><w:rPr><w:b/></w:rPr></w:style>
            """;
    private static final String LISTS = """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>\
            <w:lvlText w:val="%1-"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/><w:pPr>\
            <w:ind w:left="927" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            """;

    private static String styled(String style, String more, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", "<w:r><w:rPr>" + more + "</w:rPr><w:t>" + text + "</w:t></w:r>");
    }

    private static String listed(String style, int level, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:r><w:t>" + text + "</w:t></w:r>");
    }

    private static String columns(String left, String right) {
        String cell = "<w:tc><w:tcPr><w:tcW w:w=\"4600\" w:type=\"dxa\"/></w:tcPr>";
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tr>" + cell + left + "</w:tc>" + cell + right
                + "</w:tc></w:tr></w:tbl>";
    }

    private static final String DRAWN_LINE = """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:spPr>\
            <a:prstGeom prst="line"/></wps:spPr></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>\
            <v:line from="0,0" to="200,0"/></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""";

    /** All by styles over a theme, lists counted by the word processor, a rule that is drawn, a title by capitals. */
    private static HandMade setWithStyles(String heading) {
        String left = styled("TieuDe", "<w:b w:val=\"0\"/>", "ĐẢNG BỘ TỈNH HOA SƠN") + styled("TieuDe", "", "ĐẢNG ỦY KHỐI")
                + styled("TieuDe", "<w:rStyle w:val=\"KhongDam\"/>", "*")
                + styled("TieuDe", "<w:rStyle w:val=\"KhongDam\"/>", "Số 12-TTr/ĐUK");
        String right = styled("TieuDe", "<w:caps/><w:sz w:val=\"30\"/>", "Đảng Cộng sản Việt Nam") + DRAWN_LINE
                + styled("TieuDe", "<w:b w:val=\"0\"/><w:i/>", "Hoa Sơn, ngày 15 tháng 4 năm 2021");
        String recipients = styled("Normal", "<w:u w:val=\"single\"/>", "Nơi nhận:")
                + styled("Normal", "<w:sz w:val=\"24\"/>", "- Như trên,") + styled("Normal", "<w:sz w:val=\"24\"/>", "- Lưu VP.");
        String signature = styled("TieuDe", "", "T/M BAN THƯỜNG VỤ") + styled("TieuDe", "<w:b w:val=\"0\"/>", "PHÓ BÍ THƯ")
                + paragraph("") + paragraph("") + styled("TieuDe", "", "Lê Văn Mẫu");
        return new HandMade().styles(STYLES).numbering(LISTS)
                .add(columns(left, right)).add(styled("TieuDe", "<w:sz w:val=\"32\"/>", "TỜ TRÌNH"))
                .add(styled("TieuDe", "", "về việc khen thưởng"), styled("TieuDe", "<w:b w:val=\"0\"/>", "-----"))
                .add(styled("TieuDe", "<w:b w:val=\"0\"/>", "Kính trình: Ban Thường vụ Tỉnh ủy"))
                .add(styled("NoiDung", "", LONG))
                .add(paragraph("<w:pStyle w:val=\"Muc\"/>", "<w:r><w:t>" + heading + "</w:t></w:r>"))
                .add(listed("NoiDung", 1, "Việc thứ nhất đã làm xong."), listed("NoiDung", 1, "Việc thứ hai đang làm."))
                .add(paragraph("<w:pStyle w:val=\"Muc\"/>", "<w:r><w:t>ĐỀ NGHỊ</w:t></w:r>"))
                .add(styled("NoiDung", "", "Kính trình Ban Thường vụ xem xét."))
                .add(columns(recipients, signature));
    }

    @Test
    void stylesThemesAndAutomaticListsAreResolved() {
        assertThat(check(setWithStyles("KẾT QUẢ"))).isEmpty();
    }

    @Test
    void aStyleThatIsWrongIsFoundThroughTheChain() {
        byte[] wrong = setWithStyles("KẾT QUẢ").styles(STYLES.replace("w:line=\"380\"", "w:line=\"560\"")
                .replace("<w:rPr><w:b/></w:rPr></w:style>\n<w:style w:type=\"paragraph\" w:styleId=\"TieuDe\"",
                        "<w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr></w:style>\n<w:style w:type=\"paragraph\" w:styleId=\"TieuDe\""))
                .file();

        assertThat(Checked.check(room, wrong)).extracting(Finding::found)
                .satisfiesExactly(small -> assertThat(small).contains("2 đoạn, như “I- KẾT QUẢ”: cỡ chữ 12"),
                        loose -> assertThat(loose).contains("6 đoạn").contains("giãn dòng 28 pt"));
    }

    @Test
    void theFontOfTheThemeShowsWhereNothingHidesIt() {
        byte[] wrong = setWithStyles("KẾT QUẢ").styles(STYLES.replace(
                "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>", "")).file();

        assertThat(Checked.check(room, wrong)).singleElement().extracting(Finding::found).asString()
                .contains("Phông Calibri");
    }

    /** It used to get a finding for each of its parts, as if somebody could mend one by one what is another form. */
    @Test
    void aPaperOfAStateOfficeGetsOneSentence() {
        String left = paragraph(CENTRE, run(26, "", "UBND TỈNH HOA SƠN")) + paragraph(CENTRE, run(26, BOLD, "SỞ NỘI VỤ"))
                + paragraph(CENTRE, run(26, "", "Số: 15/BC-SNV"));
        String right = paragraph(CENTRE, run(26, BOLD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                + paragraph(CENTRE, run(28, BOLD, "Độc lập - Tự do - Hạnh phúc"))
                + paragraph(CENTRE, run(28, ITALIC, "Hoa Sơn, ngày 01 tháng 3 năm 2021"));
        byte[] file = new HandMade().add(columns(left, right))
                .add(paragraph(CENTRE, run(28, BOLD, "BÁO CÁO")), paragraph(CENTRE, run(28, BOLD, "Về việc thực hiện Chỉ thị 05")))
                .add(paragraph(TEXT, run(28, "", LONG + " và trân trọng báo cáo./.")))
                .add(columns(paragraph("", run(24, BOLD + ITALIC, "Nơi nhận:")) + paragraph("", run(22, "", "- Như trên;"))
                        + paragraph("", run(22, "", "- Lưu: VT.")),
                        paragraph(CENTRE, run(28, BOLD, "KT. GIÁM ĐỐC")) + paragraph(CENTRE, run(28, BOLD, "PHÓ GIÁM ĐỐC"))
                                + paragraph(CENTRE, run(28, BOLD, "Lê Văn Mẫu"))))
                .file();

        thenOneSentence(file, "thể thức của cơ quan nhà nước (có quốc hiệu)");
    }

    @Test
    void aFileThatIsNoPartyDocumentGetsOneSentence() {
        thenOneSentence(new HandMade().add(paragraph("", run(28, "", "Ghi chép."))).file(), "không phải văn bản của Đảng");
        thenOneSentence(new HandMade().add(paragraph(CENTRE, run(32, BOLD, "BÁO CÁO")), paragraph("", run(26, "",
                "Luận văn thạc sĩ của một học viên, viết cho nhà trường."))).file(), "không phải văn bản của Đảng");
    }

    @Test
    void aFileWithoutTextOrOnlyWithPicturesGetsOneSentence() {
        thenOneSentence(new HandMade().file(), "Tệp không có chữ");
        thenOneSentence(WordFile.changed(new HandMade().add(paragraph("", run(28, "", "Scan 01"))).file(),
                WordFile::addPicture), "ảnh chụp hoặc bản quét");
    }

    @Test
    void aPaperOlderThanTheRulesGetsOneSentence() {
        byte[] file = typedWithTabs("Số: 05/BC-ĐU", "TM. ĐẢNG ỦY").file();

        thenOneSentence(WordFile.changed(file, word -> word.reword("01 tháng 3 năm 2021", "01 tháng 3 năm 2015")),
                "ngày 01 tháng 3 năm 2015, trước quy định này");
    }

    @Test
    void recipientsThatEndWithASemicolonAreRight() {
        byte[] file = WordFile.changed(typedWithTabs("Số 05-BC/ĐU", "T/M ĐẢNG ỦY").file(),
                word -> word.reword("- Đảng ủy Khối,", "- Đảng ủy Khối;"));

        assertThat(Checked.check(room, file)).isEmpty();
    }

    @Test
    void whatTheFileSaysAboutItsPagesDecidesNothing() {
        byte[] file = WordFile.changed(typedWithTabs("Số 05-BC/ĐU", "T/M ĐẢNG ỦY").file(), word -> word.document()
                .getProperties().getExtendedProperties().getUnderlyingProperties().setPages(9));

        assertThat(Checked.check(room, file)).isEmpty();
    }

    private static void thenOneSentence(byte[] file, String words) {
        assertThat(Checked.check(room, file)).singleElement().satisfies(finding -> {
            assertThat(finding.zone()).isEqualTo(Zone.FILE);
            assertThat(finding.found()).contains(words);
        });
    }

    /** Documents of this product that another word processor has opened, turned into its own format and back. */
    @ParameterizedTest
    @ValueSource(strings = {"plan", "letter", "minutes"})
    void aFileSavedByAnotherWordProcessorIsRight(String name) throws IOException {
        try (InputStream file = getClass().getResourceAsStream(name + "-saved-elsewhere.docx")) {
            assertThat(Checked.check(room, file.readAllBytes())).isEmpty();
        }
    }

    private static List<Finding> check(HandMade made) {
        return Checked.check(room, made.file());
    }
}
