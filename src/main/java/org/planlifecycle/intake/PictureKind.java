package org.planlifecycle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Pictures that telephones and web pages make and that are not taken, each with its way out. */
enum PictureKind {

    HEIC("ảnh HEIC", "hãy mở ảnh trên điện thoại, xuất hoặc chia sẻ dạng JPEG", List.of("image/heic", "image/heif",
            "image/heic-sequence", "image/heif-sequence"), List.of("heic", "heif")),
    WEBP("ảnh WebP", "hãy mở ảnh, lưu lại (Save as) dạng JPEG", List.of("image/webp"), List.of("webp")),
    AVIF("ảnh AVIF", "hãy mở ảnh, lưu lại (Save as) dạng JPEG", List.of("image/avif"), List.of("avif")),
    GIF("ảnh GIF", "hãy mở ảnh, lưu lại (Save as) dạng PNG", List.of("image/gif"), List.of("gif")),
    BMP("ảnh BMP", "hãy mở ảnh, lưu lại (Save as) dạng PNG", List.of("image/bmp"), List.of("bmp"));

    private final String label;
    private final String wayOut;
    private final List<String> mediaTypes;
    private final List<String> extensions;

    PictureKind(String label, String wayOut, List<String> mediaTypes, List<String> extensions) {
        this.label = label;
        this.wayOut = wayOut;
        this.mediaTypes = mediaTypes;
        this.extensions = extensions;
    }

    String label() {
        return label;
    }

    /** What to do, as the end of a sentence that goes on with "rồi tải lại". */
    String wayOut() {
        return wayOut;
    }

    static Optional<PictureKind> ofMediaType(String mediaType) {
        return first(kind -> kind.mediaTypes.contains(mediaType));
    }

    static Optional<PictureKind> ofExtension(String extension) {
        return first(kind -> kind.extensions.contains(extension.toLowerCase(Locale.ROOT)));
    }

    private static Optional<PictureKind> first(Predicate<PictureKind> wanted) {
        return Stream.of(values()).filter(wanted).findFirst();
    }
}
