package org.planlifecycle.document.rendering;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.FormatRuleSet.Sizes;
import org.planlifecycle.document.Imprint;
import org.planlifecycle.document.VietnameseDate;

/** The head of the first page: who issues, number and sign at the left; the Party's title, place and date at the right. */
final class Letterhead {

    private static final int LEFT = 4000;

    private final Sheet sheet;
    private final Imprint imprint;
    private final Sizes sizes;

    Letterhead(Sheet sheet, Imprint imprint) {
        this.sheet = sheet;
        this.imprint = imprint;
        this.sizes = imprint.rules().sizes();
    }

    void write(DraftDocument draft) {
        Columns columns = sheet.columns(LEFT);
        writeIssuer(columns);
        writeNumber(columns);
        if (!imprint.type().namePrinted()) {
            String subject = imprint.rules().letterSubjectPrefix() + " " + draft.title();
            sheet.zone("5b", centred(columns.left()), Face.italic(sizes.letterSubject()), subject);
        }
        writePartyTitle(columns.right());
        writePlaceAndDate(columns.right(), draft.place());
    }

    private void writeIssuer(Columns columns) {
        imprint.body().superior().lines()
                .forEach(line -> sheet.write(centred(columns.left()), Face.upright(sizes.letterhead()), line));
        int line = 0;
        for (String name : imprint.body().nameLines()) {
            sheet.zone(line++ == 0 ? "2" : "2_" + line, centred(columns.left()), Face.bold(sizes.letterhead()), name);
        }
        sheet.write(centred(columns.left()), Face.upright(sizes.letterhead()), "*");
    }

    private void writeNumber(Columns columns) {
        sheet.zone("3", centred(columns.left()), Face.upright(sizes.letterhead()), "Số " + imprint.numberText());
        if (!imprint.mark().isEmpty()) {
            sheet.zone("11b", centred(columns.left()), Face.upright(sizes.letterhead()), imprint.mark());
        }
    }

    /** The rule is the paragraph's lower border; indents on both sides make it as long as the text. */
    private void writePartyTitle(XWPFParagraph paragraph) {
        int spare = sheet.width() - LEFT - Twips.ofMm(imprint.rules().partyRuleMm());
        paragraph.setIndentationLeft(spare / 2);
        paragraph.setIndentationRight(spare - spare / 2);
        paragraph.setBorderBottom(Borders.SINGLE);
        sheet.zone("1", centred(paragraph), Face.bold(sizes.party()), imprint.body().party());
    }

    private void writePlaceAndDate(XWPFParagraph paragraph, String place) {
        String where = place.isEmpty() ? imprint.body().place() : place;
        paragraph.setSpacingBefore(Twips.ofPoints(imprint.rules().paragraphGapPt()));
        sheet.zone("4", centred(paragraph), Face.italic(sizes.letterhead()),
                where + ", " + VietnameseDate.full(imprint.issuedOn()));
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }
}
