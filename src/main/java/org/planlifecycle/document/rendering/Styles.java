package org.planlifecycle.document.rendering;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.planlifecycle.document.FormatRuleSet;

/**
 * The named styles of a document, so that a person who edits it, a screen reader and the navigation pane know a heading
 * from a paragraph. Their ids and names are the word processor's own, which shows them in its language.
 */
final class Styles {

    static final String NORMAL = "Normal";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String BODY = "BodyText";
    static final String LIST = "ListBullet";
    static final String ARTICLE = "Article";
    static final String CAPTION = "Caption";
    static final String HEADER = "Header";

    static final String LANGUAGE = "vi-VN";
    private static final int HALF_POINTS = 2;

    private final XWPFStyles styles;
    private final FormatRuleSet rules;
    private final List<CTStyle> made = new ArrayList<>();

    Styles(XWPFDocument document, FormatRuleSet rules) {
        this.styles = document.createStyles();
        this.rules = rules;
        styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance()));
        styles.setSpellingLanguage(LANGUAGE);
        FormatRuleSet.Sizes sizes = rules.sizes();
        CTStyle normal = add(NORMAL, "Normal", Face.upright(sizes.body()));
        normal.unsetBasedOn();
        normal.setDefault(true);
        centre(add(TITLE, "Title", Face.bold(sizes.typeName())));
        centre(add(SUBTITLE, "Subtitle", Face.bold(sizes.subject())));
        for (int level = 1; level <= Numbering.LEVELS; level++) {
            CTPPrGeneral heading = running(add(heading(level), "heading " + level, Face.bold(sizes.body())));
            heading.addNewKeepNext();
            heading.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        running(add(BODY, "Body Text", Face.upright(sizes.body())));
        running(add(LIST, "List Bullet", Face.upright(sizes.body())));
        running(add(ARTICLE, "Điều", Face.upright(sizes.body())));
        centre(add(CAPTION, "caption", Face.bold(sizes.table())));
        centre(add(HEADER, "header", Face.upright(sizes.pageNumber())));
        // Only now, because the document takes a copy of each.
        made.forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
    }

    /** The style of a heading; level 1 is the highest. */
    static String heading(int level) {
        return "Heading" + level;
    }

    private CTStyle add(String id, String name, Face face) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        fonts(letters.addNewRFonts());
        letters.addNewSz().setVal(BigInteger.valueOf((long) face.size() * HALF_POINTS));
        letters.addNewSzCs().setVal(BigInteger.valueOf((long) face.size() * HALF_POINTS));
        if (face.bold()) {
            letters.addNewB();
        }
        made.add(style);
        return style;
    }

    private CTPPrGeneral running(CTStyle style) {
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(Twips.ofPoints(rules.paragraphGapPt())));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(twips(Twips.ofPoints(rules.linePt())));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        paragraph.addNewInd().setFirstLine(twips(Twips.ofMm(rules.indentMm())));
        paragraph.addNewJc().setVal(STJc.BOTH);
        return paragraph;
    }

    private static void centre(CTStyle style) {
        style.addNewPPr().addNewJc().setVal(STJc.CENTER);
    }

    private CTFonts fonts(CTFonts fonts) {
        fonts.setAscii(rules.font());
        fonts.setHAnsi(rules.font());
        fonts.setCs(rules.font());
        fonts.setEastAsia(rules.font());
        return fonts;
    }

    private static BigInteger twips(int length) {
        return BigInteger.valueOf(length);
    }
}
