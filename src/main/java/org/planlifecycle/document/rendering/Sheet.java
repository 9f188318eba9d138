package org.planlifecycle.document.rendering;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.planlifecycle.document.FormatRuleSet;
import org.planlifecycle.document.PlainText;

/** A Word document in the making under one set of format rules. */
final class Sheet {

    private final XWPFDocument document;
    private final FormatRuleSet rules;
    private int bookmarks;

    Sheet(XWPFDocument document, FormatRuleSet rules) {
        this.document = document;
        this.rules = rules;
        new Styles(document, rules);
    }

    XWPFDocument document() {
        return document;
    }

    FormatRuleSet rules() {
        return rules;
    }

    /** The width between the margins, in twips. */
    int width() {
        return Twips.A4_WIDTH - Twips.ofMm(rules.margins().leftMm()) - Twips.ofMm(rules.margins().rightMm());
    }

    XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** Two columns without borders that share the width between the margins; the left one is given in twips. */
    Columns columns(int left) {
        return new Columns(Grid.borderless(document, left, width() - left));
    }

    /** The only way text gets into the file: as a run of characters, never as a field or an instruction. */
    void write(XWPFParagraph paragraph, Face face, String text) {
        XWPFRun run = paragraph.createRun();
        dress(run, face);
        UnbrokenSigns.write(run, PlainText.piece(text));
    }

    /** Writes the text as the zone of that id in the guidance's layout map. */
    void zone(String id, XWPFParagraph paragraph, Face face, String text) {
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName("zone_" + id);
        write(paragraph, face, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
    }

    /** Sets the paragraph in the exact line height and spacing of the body. */
    XWPFParagraph spaced(XWPFParagraph paragraph) {
        paragraph.setSpacingBefore(Twips.ofPoints(rules.paragraphGapPt()));
        paragraph.setSpacingBetween(rules.linePt(), LineSpacingRule.EXACT);
        return paragraph;
    }

    void dress(XWPFRun run, Face face) {
        run.setFontFamily(rules.font());
        run.setFontSize(face.size());
        run.setBold(face.bold());
        run.setItalic(face.italic());
        if (face.underlined()) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }
}
