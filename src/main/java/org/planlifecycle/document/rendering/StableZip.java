package org.planlifecycle.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip file so that its bytes depend on its content and one date only, not on the moment of writing. */
final class StableZip {

    private StableZip() {
    }

    static byte[] rewrite(byte[] zip, LocalDate date) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(date.atStartOfDay());
                out.putNextEntry(stable);
                // The figures behind a chart lie in the file as a workbook, a zip of its own.
                out.write(entry.getName().endsWith(".xlsx") ? rewrite(in.readAllBytes(), date) : in.readAllBytes());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
