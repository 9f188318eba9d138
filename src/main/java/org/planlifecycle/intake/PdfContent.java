package org.planlifecycle.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.planlifecycle.kernel.Refusal;

/** Looks through every object of a PDF for a lock, for what runs by itself, and for files inside it. */
class PdfContent {

    private static final List<COSName> FILES = List.of(COSName.EF, COSName.EMBEDDED_FILES);
    private static final List<COSName> SCRIPTS = List.of(COSName.JS, COSName.JAVA_SCRIPT, COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"));
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition",
            "GoToE");
    private static final String BEGINNING = "%PDF-";
    /** Blanks and the mark of Unicode that some programs leave before it. */
    private static final Pattern NOTHING = Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*");
    private static final int MOST_BLANKS = 1024;

    private final PdfStreams streams = new PdfStreams();

    void require(byte[] content, FileLimits limits) {
        try {
            requireBeginning(content);
            streams.require(content, limits.inflatedBytes());
            requireHarmless(content, limits);
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (InflatedSize.TooMuch bomb) {
            throw tooMuch();
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw unreadable instanceof Refusal refusal ? refusal : new Refusal(
                    "Tệp PDF bị hỏng, không mở được; hãy quét hoặc xuất lại tệp rồi tải lại.");
        }
    }

    /** A reader would look for it behind what may be another kind of file; nothing but blanks may stand before it. */
    private static void requireBeginning(byte[] content) throws IOException {
        String head = new String(content, 0, Math.min(content.length, MOST_BLANKS), StandardCharsets.ISO_8859_1);
        int at = head.indexOf(BEGINNING);
        if (at < 0 || !NOTHING.matcher(head.substring(0, at)).matches()) {
            throw new IOException("No PDF at the beginning");
        }
    }

    private static void requireHarmless(byte[] content, FileLimits limits) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            if (pdf.isEncrypted()) {
                throw locked();
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new IOException("No page");
            }
            Deque<COSBase> ahead = new ArrayDeque<>();
            ahead.add(pdf.getDocument().getTrailer());
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                ahead.add(pdf.getDocument().getObjectFromPool(key));
            }
            walk(ahead, limits);
        }
    }

    private static void walk(Deque<COSBase> ahead, FileLimits limits) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!ahead.isEmpty()) {
            COSBase next = ahead.removeLast();
            COSBase object = next instanceof COSObject reference ? reference.getObject() : next;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > limits.parts() * 100L) {
                throw tooMuch();
            }
            if (object instanceof COSDictionary dictionary) {
                requireHarmless(dictionary);
                dictionary.getValues().stream().filter(PdfContent::holdsMore).forEach(ahead::add);
            } else if (object instanceof COSArray array) {
                array.forEach(item -> add(item, ahead));
            }
        }
    }

    private static void add(COSBase item, Deque<COSBase> ahead) {
        if (holdsMore(item)) {
            ahead.add(item);
        }
    }

    private static boolean holdsMore(COSBase value) {
        return value instanceof COSObject || value instanceof COSDictionary || value instanceof COSArray;
    }

    private static void requireHarmless(COSDictionary dictionary) {
        if (FILES.stream().anyMatch(dictionary::containsKey)) {
            throw new Refusal("Tệp PDF có tệp khác đính bên trong; hãy tách ra, tải từng tệp lên riêng.");
        }
        String action = dictionary.getNameAsString(COSName.S);
        if (SCRIPTS.stream().anyMatch(dictionary::containsKey) || action != null && ACTIONS.contains(action)) {
            throw new Refusal("Tệp PDF có lệnh tự chạy (JavaScript); hãy in lại ra PDF thường rồi tải lại.");
        }
    }

    private static Refusal locked() {
        return new Refusal("Tệp PDF có đặt mật khẩu hoặc hạn chế quyền; hãy bỏ mật khẩu rồi tải lại.");
    }

    private static Refusal tooMuch() {
        return new Refusal("Tệp PDF bung ra quá lớn; hãy quét lại ở độ phân giải thấp hơn rồi tải lại.");
    }
}
