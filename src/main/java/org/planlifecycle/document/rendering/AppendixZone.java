package org.planlifecycle.document.rendering;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.planlifecycle.document.Appendix;

/** What follows the signature: each appendix on a page of its own, counted only if there are several. */
final class AppendixZone {

    private static final String LABEL = "PHỤ LỤC";

    private final Sheet sheet;
    private final Face bold;

    AppendixZone(Sheet sheet) {
        this.sheet = sheet;
        this.bold = Face.bold(sheet.rules().sizes().body());
    }

    void write(List<Appendix> appendices) {
        for (int number = 1; number <= appendices.size(); number++) {
            XWPFParagraph label = centred();
            label.setPageBreak(true);
            sheet.write(label, bold, appendices.size() == 1 ? LABEL : LABEL + " " + number);
            sheet.write(centred(), bold, appendices.get(number - 1).title());
            new BodyZone(sheet).write(appendices.get(number - 1).body());
        }
    }

    private XWPFParagraph centred() {
        XWPFParagraph paragraph = sheet.spaced(sheet.paragraph(Styles.BODY));
        paragraph.setIndentationFirstLine(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        return paragraph;
    }
}
