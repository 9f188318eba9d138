package org.planlifecycle.document.rendering;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.FormatRuleSet.Sizes;
import org.planlifecycle.document.Signature;

/** The foot of the document: recipients at the left and the signature at the right, or two signatures side by side. */
final class SignatureZone {

    private static final int LEFT_OF_ONE = 4400;
    /** Each line ends with a comma and the last with a full stop, whatever was typed. */
    private static final Pattern END = Pattern.compile("[\\s,;.]*$");

    private final Sheet sheet;
    private final Sizes sizes;

    SignatureZone(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(DraftDocument draft) {
        keepCompany();
        XWPFParagraph gap = sheet.paragraph();
        gap.setSpacingAfter(0);
        gap.setKeepNext(true);
        if (draft.signatures().size() == 2) {
            Columns columns = sheet.columns(sheet.width() / 2);
            sign(columns::left, draft.signatures().get(0), "_left");
            sign(columns::right, draft.signatures().get(1), "");
            line();
            list(this::line, draft);
        } else {
            Columns columns = sheet.columns(LEFT_OF_ONE);
            list(columns::left, draft);
            sign(columns::right, draft.signatures().get(0), "");
        }
    }

    /** A signature never stands alone on the last page: the end of the content goes with it. */
    private void keepCompany() {
        List<IBodyElement> content = sheet.document().getBodyElements();
        IBodyElement last = content.get(content.size() - 1);
        if (last instanceof XWPFParagraph paragraph) {
            paragraph.setKeepNext(true);
        } else if (last instanceof XWPFTable table) {
            table.getRow(table.getNumberOfRows() - 1).getTableCells()
                    .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
        }
    }

    private void sign(Supplier<XWPFParagraph> column, Signature signature, String suffix) {
        sheet.zone("7a" + suffix, centred(column), Face.bold(sizes.signature()), signature.authority());
        if (!signature.position().isEmpty()) {
            sheet.zone("7b" + suffix, centred(column), Face.upright(sizes.signature()), signature.position());
        }
        XWPFParagraph name = centred(column);
        name.setSpacingBefore(Twips.ofPoints(sheet.rules().linePt() * sheet.rules().signatureLines()));
        sheet.zone("7c" + suffix, name, Face.bold(sizes.signature()), signature.name());
    }

    private void list(Supplier<XWPFParagraph> column, DraftDocument draft) {
        if (!draft.recipients().isEmpty()) {
            sheet.zone("9a", column.get(), Face.underlined(sizes.recipientsLabel()), "Nơi nhận:");
            int last = draft.recipients().size() - 1;
            for (int line = 0; line <= last; line++) {
                String words = END.matcher(draft.recipients().get(line)).replaceFirst(line == last ? "." : ",");
                sheet.write(column.get(), Face.upright(sizes.recipients()), "- " + words);
            }
        }
        if (!draft.typist().isEmpty()) {
            sheet.zone("12", column.get(), Face.upright(sizes.typist()), draft.typist());
        }
    }

    private XWPFParagraph line() {
        XWPFParagraph paragraph = sheet.paragraph();
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static XWPFParagraph centred(Supplier<XWPFParagraph> column) {
        XWPFParagraph paragraph = column.get();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }
}
