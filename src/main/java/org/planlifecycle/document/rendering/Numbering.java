package org.planlifecycle.document.rendering;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The lists of a document, counted by the word processor: {@code I-} and {@code 1.} before headings, {@code Điều 1.}
 * before articles, a hyphen before items. It cannot count in the Vietnamese alphabet, so {@code a)} … {@code đ)} and the
 * captions of charts are counted here.
 */
final class Numbering {

    static final int LEVELS = 3;

    private static final int COUNTED_BY_WORD = 2;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int HALF_POINTS = 2;

    private final Sheet sheet;
    private BigInteger headings;
    private BigInteger articles;
    private BigInteger items;
    private int letter;
    private int charts;

    Numbering(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Makes the paragraph a heading; what is returned has to be written before its text. */
    String heading(XWPFParagraph paragraph, int level) {
        if (level > COUNTED_BY_WORD) {
            return letter(++letter) + ") ";
        }
        letter = 0;
        if (headings == null) {
            CTAbstractNum list = list(STMultiLevelType.MULTILEVEL);
            level(list, 0, STNumberFormat.UPPER_ROMAN, "%1-", true).addNewPStyle().setVal(Styles.heading(1));
            level(list, 1, STNumberFormat.DECIMAL, "%2.", true).addNewPStyle().setVal(Styles.heading(2));
            headings = added(list);
        }
        count(paragraph, headings, level - 1);
        return "";
    }

    void article(XWPFParagraph paragraph) {
        if (articles == null) {
            CTAbstractNum list = list(STMultiLevelType.SINGLE_LEVEL);
            level(list, 0, STNumberFormat.DECIMAL, "Điều %1.", true);
            articles = added(list);
        }
        count(paragraph, articles, 0);
    }

    void item(XWPFParagraph paragraph) {
        if (items == null) {
            CTAbstractNum list = list(STMultiLevelType.SINGLE_LEVEL);
            level(list, 0, STNumberFormat.BULLET, "-", false);
            items = added(list);
        }
        count(paragraph, items, 0);
    }

    String chart() {
        return "Biểu đồ " + ++charts + ".";
    }

    private static void count(XWPFParagraph paragraph, BigInteger list, int level) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static CTAbstractNum list(STMultiLevelType.Enum type) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.addNewMultiLevelType().setVal(type);
        return list;
    }

    private BigInteger added(CTAbstractNum list) {
        XWPFNumbering numbering = sheet.document().createNumbering();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private CTLvl level(CTAbstractNum list, int depth, STNumberFormat.Enum format, String text, boolean bold) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewSuff().setVal(STLevelSuffix.SPACE);
        level.addNewLvlText().setVal(text);
        level.addNewPPr().addNewInd().setFirstLine(BigInteger.valueOf(Twips.ofMm(sheet.rules().indentMm())));
        dress(level.addNewRPr(), bold);
        return level;
    }

    private void dress(CTRPr letters, boolean bold) {
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(sheet.rules().font());
        fonts.setHAnsi(sheet.rules().font());
        letters.addNewB().setVal(bold);
        letters.addNewSz().setVal(BigInteger.valueOf((long) sheet.rules().sizes().body() * HALF_POINTS));
    }

    /** The Vietnamese order of letters; after the last of them it goes on with two. */
    private static String letter(int number) {
        int index = number - 1;
        String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : LETTERS.charAt(index / LETTERS.length() - 1) + last;
    }
}
