package org.planlifecycle.document.rendering;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.FormatRuleSet.Sizes;
import org.planlifecycle.document.Imprint;

/** Between letterhead and content: the type's name with the subject, and whom the document addresses. */
final class TitleZone {

    private static final int GAP = Twips.ofPoints(18);
    private static final int ADDRESSEES_INDENT = 2268;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Sheet sheet;
    private final Imprint imprint;
    private final Sizes sizes;

    TitleZone(Sheet sheet, Imprint imprint) {
        this.sheet = sheet;
        this.imprint = imprint;
        this.sizes = imprint.rules().sizes();
    }

    void write(DraftDocument draft) {
        if (imprint.type().namePrinted()) {
            XWPFParagraph name = centred(GAP);
            name.setStyle(Styles.TITLE);
            XWPFParagraph subject = centred(0);
            subject.setStyle(Styles.SUBTITLE);
            sheet.zone("5a", name, Face.bold(sizes.typeName()), imprint.type().name().toUpperCase(VIETNAMESE));
            sheet.zone("5a_subject", subject, Face.bold(sizes.subject()), draft.title());
            sheet.write(centred(0), Face.upright(sizes.subject()), imprint.rules().subjectRule());
        }
        writeAddressees(draft.addressees());
    }

    private void writeAddressees(List<String> addressees) {
        String opening = imprint.type().addressing() + ": ";
        if (addressees.size() == 1) {
            sheet.write(centred(GAP), Face.upright(sizes.body()), opening + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            sheet.write(indented(GAP), Face.upright(sizes.body()), opening);
            addressees.forEach(line -> sheet.write(indented(0), Face.upright(sizes.body()), "- " + line));
        }
    }

    private XWPFParagraph centred(int before) {
        XWPFParagraph paragraph = keptWithNext(before);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private XWPFParagraph indented(int before) {
        XWPFParagraph paragraph = keptWithNext(before);
        paragraph.setIndentationLeft(ADDRESSEES_INDENT);
        return paragraph;
    }

    private XWPFParagraph keptWithNext(int before) {
        XWPFParagraph paragraph = sheet.paragraph();
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(0);
        paragraph.setKeepNext(true);
        return paragraph;
    }
}
