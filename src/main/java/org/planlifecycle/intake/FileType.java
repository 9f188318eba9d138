package org.planlifecycle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file can be, by its content, for a place that takes it. */
public enum FileType {

    PDF("PDF", "application/pdf", "pdf"),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("ảnh JPEG", "image/jpeg", "jpg", "jpeg"),
    PNG("ảnh PNG", "image/png", "png"),
    TIFF("ảnh TIFF", "image/tiff", "tif", "tiff");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    FileType(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it is named in a sentence. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In small letters, without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** @param extension in any letters, without the dot */
    public static Optional<FileType> ofExtension(String extension) {
        return Stream.of(values()).filter(type -> type.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }
}
