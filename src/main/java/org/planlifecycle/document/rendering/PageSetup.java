package org.planlifecycle.document.rendering;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.planlifecycle.document.FormatRuleSet.Margins;

/** Paper, margins and the page number, which is centred in the top margin from page 2 on. */
final class PageSetup {

    private static final String COMPATIBILITY = "15";

    private final Sheet sheet;

    PageSetup(Sheet sheet) {
        this.sheet = sheet;
    }

    void apply() {
        CTBody body = sheet.document().getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        setPaper(section);
        setMargins(section, sheet.rules().margins());
        section.addNewTitlePg();
        forToday();
        numberPages();
    }

    private static void setPaper(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Twips.A4_WIDTH));
        size.setH(BigInteger.valueOf(Twips.A4_HEIGHT));
    }

    private static void setMargins(CTSectPr section, Margins margins) {
        CTPageMar page = section.addNewPgMar();
        page.setTop(twips(margins.topMm()));
        page.setBottom(twips(margins.bottomMm()));
        page.setLeft(twips(margins.leftMm()));
        page.setRight(twips(margins.rightMm()));
        page.setHeader(twips(margins.headerMm()));
        page.setFooter(twips(margins.headerMm()));
        page.setGutter(BigInteger.ZERO);
    }

    /** Without this a word processor opens the file as one of 2007 and measures tables as it did then. */
    private void forToday() {
        sheet.document().getRelations().stream().filter(XWPFSettings.class::isInstance).map(XWPFSettings.class::cast)
                .forEach(settings -> {
                    CTCompatSetting mode = settings.getCTSettings().addNewCompat().addNewCompatSetting();
                    mode.setName("compatibilityMode");
                    mode.setUri("http://schemas.microsoft.com/office/word");
                    mode.setVal(COMPATIBILITY);
                });
    }

    private void numberPages() {
        XWPFParagraph header = sheet.document().createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(Styles.HEADER);
        header.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = header.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFRun number = new XWPFRun(field.addNewR(), (IRunBody) header);
        sheet.dress(number, Face.upright(sheet.rules().sizes().pageNumber()));
        number.setText("2");
    }

    private static BigInteger twips(int mm) {
        return BigInteger.valueOf(Twips.ofMm(mm));
    }
}
