package org.planlifecycle.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** Takes the papers that mails announce from the register, as PDF where the house can make it. */
@Component
class CarriedPapers {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final PdfPrinter printer;

    CarriedPapers(Documents documents, PdfPrinter printer) {
        this.documents = documents;
        this.printer = printer;
    }

    /** Each paper once, though several items of the letter announce it. */
    List<Enclosure> of(Letter letter) {
        return letter.items().stream().map(item -> item.mail().carried()).filter(Objects::nonNull).map(Carried::paper)
                .distinct().map(documents::find).flatMap(Optional::stream).map(this::file).toList();
    }

    /** What the reader is told where a paper should have come as PDF and could not; empty for nothing to say. */
    String note(List<Enclosure> files) {
        return files.stream().anyMatch(file -> file.mediaType().equals(DOCX)) && printer.isSet()
                ? "Văn bản gửi kèm là tệp Word (.docx) vì lần này không chuyển được sang PDF." : "";
    }

    private Enclosure file(IssuedDocument paper) {
        byte[] word = documents.content(paper.id());
        return printer.print(paper.id(), word)
                .map(pdf -> new Enclosure(paper.fileName().replaceFirst("\\.docx$", ".pdf"), PDF, pdf))
                .orElseGet(() -> new Enclosure(paper.fileName(), DOCX, word));
    }
}
