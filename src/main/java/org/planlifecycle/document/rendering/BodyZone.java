package org.planlifecycle.document.rendering;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Article;
import org.planlifecycle.document.Block.Centred;
import org.planlifecycle.document.Block.Chart;
import org.planlifecycle.document.Block.Heading;
import org.planlifecycle.document.Block.ListItem;
import org.planlifecycle.document.Block.Paragraph;
import org.planlifecycle.document.Block.Table;
import org.planlifecycle.document.DraftDocument;

/** The content: legal bases, then block by block, justified under the exact line height. */
final class BodyZone {

    private static final String HYPHEN = "- ";
    private static final int LONGEST_HEADING = 100;
    private static final Pattern TYPED_HEADING = Pattern.compile("([IVX]+|\\d+(\\.\\d+)*|\\p{L})\\s?[.)–-]\\s?.*[^.;,!?…]");

    private final Sheet sheet;
    private final Numbering numbering;
    private final Face upright;
    private final Face bold;

    BodyZone(Sheet sheet) {
        this.sheet = sheet;
        this.numbering = new Numbering(sheet);
        this.upright = Face.upright(sheet.rules().sizes().body());
        this.bold = Face.bold(sheet.rules().sizes().body());
    }

    void write(DraftDocument draft) {
        draft.legalBases().forEach(basis -> writeLine(basis, ""));
        write(draft.body());
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            writeHeading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph.text().lines().forEach(line -> writeLine(line, paragraph.emphasis()));
        } else if (block instanceof ListItem item) {
            XWPFParagraph paragraph = item();
            sheet.write(paragraph, upright, item.text());
            keepBeforeWhatFollows(paragraph, item.text());
        } else if (block instanceof Article article) {
            writeArticle(article);
        } else if (block instanceof Centred centred) {
            writeCentred(centred);
        } else if (block instanceof Table table) {
            new TableZone(sheet).write(table);
        } else if (block instanceof Chart chart) {
            new ChartZone(sheet).write(numbering.chart(), chart);
        }
    }

    private void writeHeading(Heading heading) {
        XWPFParagraph paragraph = running(Styles.heading(heading.level()));
        paragraph.setKeepNext(true);
        sheet.write(paragraph, bold, numbering.heading(paragraph, heading.level()) + heading.text());
    }

    /** A line that somebody typed with a hyphen before it is an item of a list. */
    private void writeLine(String line, String emphasis) {
        boolean item = line.startsWith(HYPHEN);
        XWPFParagraph paragraph = item ? item() : running(Styles.BODY);
        writeEmphasising(paragraph, item ? line.substring(HYPHEN.length()) : line, emphasis);
        keepBeforeWhatFollows(paragraph, line);
    }

    /** A line that announces what follows, or that somebody typed as a heading, never ends a page. */
    private static void keepBeforeWhatFollows(XWPFParagraph paragraph, String line) {
        String words = line.strip();
        if (words.endsWith(":") || words.length() <= LONGEST_HEADING && TYPED_HEADING.matcher(words).matches()) {
            paragraph.setKeepNext(true);
        }
    }

    private XWPFParagraph item() {
        XWPFParagraph paragraph = running(Styles.LIST);
        numbering.item(paragraph);
        return paragraph;
    }

    private void writeEmphasising(XWPFParagraph paragraph, String line, String emphasis) {
        int from = 0;
        int at = emphasis.isEmpty() ? -1 : line.indexOf(emphasis);
        while (at >= 0) {
            sheet.write(paragraph, upright, line.substring(from, at));
            sheet.write(paragraph, bold, emphasis);
            from = at + emphasis.length();
            at = line.indexOf(emphasis, from);
        }
        sheet.write(paragraph, upright, line.substring(from));
    }

    private void writeArticle(Article article) {
        XWPFParagraph paragraph = running(Styles.ARTICLE);
        numbering.article(paragraph);
        sheet.write(paragraph, upright, article.text());
        keepBeforeWhatFollows(paragraph, article.text());
    }

    private void writeCentred(Centred centred) {
        XWPFParagraph paragraph = sheet.spaced(sheet.paragraph(Styles.BODY));
        paragraph.setIndentationFirstLine(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        sheet.write(paragraph, bold, centred.text());
    }

    private XWPFParagraph running(String style) {
        XWPFParagraph paragraph = sheet.spaced(sheet.paragraph(style));
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(Twips.ofMm(sheet.rules().indentMm()));
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
