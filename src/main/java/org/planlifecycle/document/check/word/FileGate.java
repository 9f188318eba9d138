package org.planlifecycle.document.check.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.planlifecycle.intake.InflatedSize;
import org.planlifecycle.intake.OldOffice;

/** Lets through what may be a Word file: looks at the content, never at the name, and unpacks no more than it must. */
final class FileGate {

    /** The largest file that is looked at, in bytes. */
    static final int LARGEST = 20 * 1024 * 1024;

    /** Far enough to look past blank lines at the beginning. */
    private static final int HEAD = 1024;
    private static final int MOST_ENTRIES = 3_000;
    /** Of all other parts together, which are not kept. */
    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;
    /** Of all parts together that are read into memory: several times the text of a thick book. */
    private static final long LARGEST_XML = 16L * 1024 * 1024;
    private static final String SAVE_AS = "Mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (*.docx), rồi "
            + "kiểm tra lại.";

    private FileGate() {
    }

    static void pass(byte[] file) throws UnreadableFile {
        if (file == null || file.length == 0) {
            throw new UnreadableFile("Tệp rỗng.", "Chọn lại tệp có nội dung.");
        }
        if (file.length > LARGEST) {
            throw new UnreadableFile("Tệp lớn hơn 20 MB.", "Nén hoặc bỏ bớt hình ảnh trong tệp rồi kiểm tra lại.");
        }
        if (starts(file, "\u00D0\u00CF\u0011\u00E0")) {
            throw ofOldKind(file);
        }
        if (new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).strip().startsWith("%PDF")) {
            throw new UnreadableFile("Tệp PDF, không phải tệp Word.", "Gửi kèm bản Word (.docx) của văn bản.");
        }
        if (!starts(file, "PK")) {
            throw new UnreadableFile(starts(file, "{\\rtf") ? "Tệp RTF." : "Không phải tệp Word (.docx).", SAVE_AS);
        }
        passEntries(file);
    }

    private static UnreadableFile ofOldKind(byte[] file) {
        return switch (OldOffice.in(file)) {
            case LOCKED -> new UnreadableFile("Tệp được đặt mật khẩu.", "Bỏ mật khẩu của tệp rồi kiểm tra lại.");
            case OLD -> new UnreadableFile("Tệp Word kiểu cũ (.doc) hoặc tệp Office kiểu cũ.", SAVE_AS);
            case DAMAGED -> broken();
        };
    }

    private static void passEntries(byte[] file) throws UnreadableFile {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            InflatedSize xml = new InflatedSize(LARGEST_XML);
            InflatedSize other = new InflatedSize(LARGEST_UNPACKED);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_ENTRIES) {
                    throw broken();
                }
                (isXml(entry) ? xml : other).count(zip);
            }
        } catch (InflatedSize.TooMuch bomb) {
            throw new UnreadableFile("Tệp nén quá mức: nội dung bung ra lớn bất thường.",
                    "Không mở tệp này; soạn lại văn bản trong một tệp Word mới.");
        } catch (IOException | IllegalArgumentException encryptedOrBroken) {
            throw broken();
        }
        refuseOtherKinds(names);
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void refuseOtherKinds(Set<String> names) throws UnreadableFile {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new UnreadableFile("Tệp Word có macro (.docm).", "Lưu lại thành .docx không có macro rồi kiểm tra lại.");
        }
        if (!names.contains("[content_types].xml")) {
            throw new UnreadableFile("Không phải tệp Word (.docx).", SAVE_AS);
        }
    }

    static UnreadableFile broken() {
        return new UnreadableFile("Tệp hỏng, không đọc được.", SAVE_AS);
    }

    static UnreadableFile strict() {
        return new UnreadableFile("Tệp lưu dạng Strict Open XML, hệ thống không đọc được.", SAVE_AS);
    }

    static UnreadableFile otherKind(String contentType) {
        return contentType.contains("macroEnabled")
                ? new UnreadableFile("Tệp Word có macro (.docm).", "Lưu lại thành .docx không có macro rồi kiểm tra lại.")
                : new UnreadableFile("Tệp Office khác hoặc tệp mẫu, không phải văn bản Word (.docx).", SAVE_AS);
    }

    private static boolean starts(byte[] file, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < bytes.length; at++) {
            if (at >= file.length || file[at] != bytes[at]) {
                return false;
            }
        }
        return true;
    }
}
