package org.planlifecycle.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks the packed streams of a PDF once without keeping them, because reading its objects would keep them whole. */
class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 3;
    private static final int HEADER = 2;
    private static final int DEFLATED = 8;
    private static final int CHECKED_BY = 31;

    void require(byte[] content, long limit) throws IOException {
        InflatedSize size = new InflatedSize(limit);
        for (int at = next(content, 0); at >= 0; at = next(content, at)) {
            int from = afterLineEnd(content, at);
            count(new BufferedInputStream(new ByteArrayInputStream(content, from, content.length - from)), size, 0);
        }
    }

    /** Where the next stream's keyword ends, or -1; "endstream" ends in the same word, and what follows is not packed. */
    private static int next(byte[] content, int from) {
        for (int at = from; at <= content.length - STREAM.length; at++) {
            int matched = 0;
            while (matched < STREAM.length && content[at + matched] == STREAM[matched]) {
                matched++;
            }
            if (matched == STREAM.length) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static int afterLineEnd(byte[] content, int at) {
        int from = at;
        while (from < content.length && from < at + HEADER && (content[from] == '\r' || content[from] == '\n')) {
            from++;
        }
        return from;
    }

    /** What is packed several times over is unpacked as often. */
    private static void count(BufferedInputStream data, InflatedSize size, int depth) throws IOException {
        if (!isDeflated(data)) {
            if (depth > 0) {
                size.count(data);
            }
            return;
        }
        if (depth >= DEEPEST) {
            throw new InflatedSize.TooMuch();
        }
        try (InputStream unpacked = new InflaterInputStream(data)) {
            count(new BufferedInputStream(unpacked), size, depth + 1);
        } catch (ZipException | java.io.EOFException brokenOff) {
            // a stream may end early; the reader of the objects will say whether it matters
        }
    }

    private static boolean isDeflated(BufferedInputStream data) throws IOException {
        data.mark(HEADER);
        int first = data.read();
        int second = data.read();
        data.reset();
        return second >= 0 && (first & 0x0f) == DEFLATED && ((first << 8) + second) % CHECKED_BY == 0;
    }
}
