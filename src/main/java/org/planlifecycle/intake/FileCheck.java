package org.planlifecycle.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Says what a file is by its content, or why it is not taken. */
@Component
public class FileCheck {

    private static final String OLD_OFFICE = "application/x-tika-msoffice";
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml");

    private final Tika tika = new Tika();
    private final PdfContent pdfs = new PdfContent();
    private final OfficeContent offices = new OfficeContent();
    private final ImageContent images = new ImageContent();

    /**
     * The type of this file, which its name and its content agree upon.
     *
     * @param taken the types that are taken here
     * @throws Refusal if it is of no such type, is not what its name says, is damaged, or holds what could do harm
     */
    public FileType require(FileName name, byte[] content, Collection<FileType> taken, FileLimits limits) {
        FileType named = FileType.ofExtension(name.extension()).filter(taken::contains)
                .orElseThrow(() -> notTaken(name, taken));
        if (content.length == 0) {
            throw new Refusal("Tệp rỗng, không có nội dung; hãy kiểm tra lại tệp rồi chọn lại.");
        }
        requireAgreement(named, tika.detect(content), content);
        switch (named) {
            case PDF -> pdfs.require(content, limits);
            case DOCX, XLSX -> offices.require(named, content, limits);
            default -> images.require(named, content, limits);
        }
        return named;
    }

    private void requireAgreement(FileType named, String found, byte[] content) {
        boolean office = named == FileType.DOCX || named == FileType.XLSX;
        if (office && found.equals(OLD_OFFICE)) {
            throw offices.whyNotOpen(named, content);
        }
        if (office ? !ARCHIVES.contains(found) : !found.equals(named.mediaType())) {
            throw new Refusal(FileType.ofMediaType(found)
                    .map(type -> isOther(type.label(), named, "hãy đổi lại đuôi tệp cho đúng rồi chọn lại"))
                    .or(() -> PictureKind.ofMediaType(found)
                            .map(kind -> isOther(kind.label(), named, kind.wayOut() + " rồi tải lại")))
                    .orElse("Nội dung tệp không phải %s như tên tệp; hãy xuất lại tệp đúng dạng, không chỉ đổi tên."
                            .formatted(named.label())));
        }
    }

    private static String isOther(String found, FileType named, String wayOut) {
        return "Nội dung tệp là %s, không phải %s như tên tệp; %s.".formatted(found, named.label(), wayOut);
    }

    private static Refusal notTaken(FileName name, Collection<FileType> taken) {
        Optional<PictureKind> picture = PictureKind.ofExtension(name.extension());
        if (picture.isPresent() && taken.stream().anyMatch(FileType::isImage)) {
            return new Refusal("Không nhận %s (đuôi .%s); %s rồi tải lại."
                    .formatted(picture.get().label(), name.extension(), picture.get().wayOut()));
        }
        String endings = taken.stream().sorted().flatMap(type -> type.extensions().stream()).map(end -> "." + end)
                .collect(Collectors.joining(", "));
        String given = name.extension().isEmpty() ? "Không nhận tệp không có đuôi"
                : "Không nhận tệp đuôi .%s".formatted(name.extension());
        return new Refusal("%s; hãy lưu hoặc quét thành một trong các dạng %s.".formatted(given, endings));
    }
}
