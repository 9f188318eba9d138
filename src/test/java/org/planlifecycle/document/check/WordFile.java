package org.planlifecycle.document.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.planlifecycle.document.PaperText;

/** A Word file whose paragraphs are found by the text they begin with, and changed one by one. */
final class WordFile implements AutoCloseable {

    private final XWPFDocument document;

    private WordFile(byte[] file) throws IOException {
        document = new XWPFDocument(new ByteArrayInputStream(file));
    }

    static byte[] changed(byte[] file, Consumer<WordFile> change) {
        try (WordFile word = new WordFile(file); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(word);
            word.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    XWPFDocument document() {
        return document;
    }

    XWPFParagraph paragraph(String beginning) {
        return paragraphs().stream().filter(one -> one.getText().startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("No paragraph begins with " + beginning));
    }

    XWPFRun run(String beginning) {
        return paragraph(beginning).getRuns().get(0);
    }

    /** In the first run that holds these words. */
    void reword(String before, String after) {
        XWPFRun run = paragraphs().stream().flatMap(one -> one.getRuns().stream())
                .filter(one -> PaperText.plain(one.text()).contains(before)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing reads " + before));
        retype(run, PaperText.plain(run.text()).replace(before, after));
    }

    private static void retype(XWPFRun run, String text) {
        while (run.getCTR().sizeOfNoBreakHyphenArray() > 0) {
            run.getCTR().removeNoBreakHyphen(0);
            run.getCTR().removeT(1);
        }
        run.setText(text, 0);
    }

    void addPicture() {
        try {
            byte[] dot = Base64.getDecoder().decode("R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICTAEAOw==");
            document.createParagraph().createRun().addPicture(new ByteArrayInputStream(dot),
                    PictureType.GIF, "scan.gif", 5_000_000, 7_000_000);
        } catch (InvalidFormatException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Those that stand outside of all tables. */
    List<XWPFParagraph> running() {
        return document.getParagraphs().stream().filter(one -> !one.getText().isBlank()).toList();
    }

    void clear(String beginning) {
        List<XWPFRun> runs = paragraph(beginning).getRuns();
        runs.forEach(run -> retype(run, ""));
    }

    private List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables().forEach(table -> table.getRows().forEach(row -> row.getTableCells()
                .forEach(cell -> all.addAll(cell.getParagraphs()))));
        return all;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
