package org.planlifecycle.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.planlifecycle.kernel.Refusal;

/** Looks into a Word or Excel file: what it is, how much it unpacks to, and whether it could run anything. */
class OfficeContent {

    private static final String TYPES = "[Content_Types].xml";
    private static final int LONGEST_XML = 4 * 1024 * 1024;
    private static final Pattern ACTIVE_PART =
            Pattern.compile(".*(vbaproject.*\\.bin|vbadata\\.xml|/activex/.*|/oleobject[^/]*|/macrosheets/.*)");
    private static final Pattern EMBEDDED_PROGRAM = Pattern.compile(".*/embeddings/.*\\.(bin|exe|js|vbs|bat|cmd|ps1|hta)");

    void require(FileType type, byte[] content, FileLimits limits) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(archive.getEntries());
            requireSize(archive, parts, type, limits);
            requireMainPart(type, text(archive, archive.getEntry(TYPES)));
            requireNothingActive(archive, parts, type);
        } catch (InflatedSize.TooMuch bomb) {
            throw tooMuch(type);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged(type);
        }
    }

    /** Why a file in the container of old Office files is not taken: locked files lie in one too. */
    Refusal whyNotOpen(FileType type, byte[] content) {
        return switch (OldOffice.in(content)) {
            case LOCKED -> locked(type);
            case DAMAGED -> damaged(type);
            case OLD -> new Refusal("Tệp %s này thuộc dạng cũ; hãy mở tệp, chọn lưu thành .%s rồi tải lại."
                    .formatted(type.label(), type.extensions().get(0)));
        };
    }

    /** Unpacks everything once: what the directory of the archive claims is not believed. */
    private static void requireSize(ZipFile archive, List<ZipArchiveEntry> parts, FileType type, FileLimits limits)
            throws IOException {
        if (parts.size() > limits.parts()) {
            throw tooMuch(type);
        }
        InflatedSize size = new InflatedSize(limits.inflatedBytes());
        for (ZipArchiveEntry part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw locked(type);
            }
            try (InputStream unpacked = archive.getInputStream(part)) {
                size.count(unpacked);
            }
        }
    }

    private static void requireMainPart(FileType type, String types) {
        if (types.contains("macroEnabled")) {
            throw active(type);
        }
        if (!types.contains(type.mediaType() + ".main+xml")) {
            throw new Refusal("Nội dung tệp không phải %s như tên tệp; hãy xuất lại tệp đúng dạng, không chỉ đổi tên."
                    .formatted(type.label()));
        }
    }

    private static void requireNothingActive(ZipFile archive, List<ZipArchiveEntry> parts, FileType type)
            throws IOException {
        OutsideLinks outside = new OutsideLinks(archive, type);
        for (ZipArchiveEntry part : parts) {
            String name = "/" + part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (ACTIVE_PART.matcher(name).matches() || EMBEDDED_PROGRAM.matcher(name).matches()) {
                throw active(type);
            }
            if (name.endsWith(".rels")) {
                outside.refuseIn(part.getName());
            }
        }
    }

    private static String text(ZipFile archive, ZipArchiveEntry part) throws IOException {
        if (part == null) {
            return "";
        }
        try (InputStream unpacked = archive.getInputStream(part)) {
            return new String(unpacked.readNBytes(LONGEST_XML), StandardCharsets.UTF_8);
        }
    }

    private static Refusal active(FileType type) {
        return new Refusal("Tệp %s có macro hoặc đối tượng nhúng; hãy bỏ đi, lưu rồi tải lại."
                .formatted(type.label()));
    }

    private static Refusal locked(FileType type) {
        return new Refusal("Tệp %s có đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.".formatted(type.label()));
    }

    private static Refusal tooMuch(FileType type) {
        return new Refusal("Tệp %s bung ra quá lớn; hãy xuất lại tệp, giảm cỡ ảnh, rồi tải lại."
                .formatted(type.label()));
    }

    private static Refusal damaged(FileType type) {
        return new Refusal("Tệp %s bị hỏng, không mở được; hãy mở bằng phần mềm soạn thảo, lưu lại rồi tải lại."
                .formatted(type.label()));
    }
}
