package org.planlifecycle.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a paper says, with the hyphens people type. */
public final class PaperText {

    private PaperText() {
    }

    public static String of(byte[] word) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return plain(extractor.getText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String plain(String text) {
        return text.replace('\u2011', '-');
    }
}
