package org.planlifecycle.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.PaperTrail;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.document.sheet.SheetLines;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.MailStatus;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** Puts the receipts of papers into words for the dossier, for the archive and for the file. */
@Service
class ReceiptTrail implements PaperTrail {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final List<String> HEADINGS = List.of("Số, ký hiệu", "Trích yếu", "Ngày", "Dòng Nơi nhận", "Cách gửi",
            "Người nhận", "Đơn vị", "Kết quả", "Lúc", "Ghi chú");
    private static final List<Integer> WIDTHS = List.of(18, 60, 12, 40, 30, 30, 10, 18, 22, 50);

    private final PaperReceipts receipts;
    private final Documents documents;
    private final Clock clock;

    ReceiptTrail(PaperReceipts receipts, Documents documents, Clock clock) {
        this.receipts = receipts;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public List<String> of(DocumentId paper) {
        return receipts.of(paper).stream().map(this::sentence).toList();
    }

    @Override
    public List<String> missing(PlanId planId) {
        Map<DocumentId, List<PaperReceipt>> all = receipts.ofPlan(planId);
        return documents.ofPlan(planId).stream().flatMap(paper -> all.getOrDefault(paper.id(), List.of()).stream()
                .filter(PaperReceipt::isMissing)
                .map(line -> "Văn bản số %s, dòng “%s”: %s".formatted(paper.numberText(), line.words(), state(line))))
                .toList();
    }

    @Override
    public byte[] register(PlanId planId) {
        Map<DocumentId, List<PaperReceipt>> all = receipts.ofPlan(planId);
        return SheetBook.write(book -> {
            SheetLines lines = book.sheet("Sổ giao nhận", WIDTHS);
            lines.heading(HEADINGS);
            documents.ofPlan(planId).forEach(paper -> all.getOrDefault(paper.id(), List.of()).stream()
                    .flatMap(line -> rows(paper, line)).forEach(lines::line));
        });
    }

    private Stream<List<String>> rows(IssuedDocument paper, PaperReceipt line) {
        Stream<List<String>> byHand = line.receivers().isEmpty() || line.doneAt() != null
                ? Stream.of(row(paper, line, text(line.doneBy()), "", line.doneAt() == null ? state(line) : "đã xác nhận",
                        line.doneAt(), text(line.note()))) : Stream.empty();
        return Stream.concat(byHand, line.receivers().stream().map(one -> row(paper, line, one.name(), one.unit(),
                StringUtils.uncapitalize(MailStatus.valueOf(one.status()).label()), one.sentAt(), "")));
    }

    private List<String> row(IssuedDocument paper, PaperReceipt line, String who, String unit, String result, Instant at,
            String note) {
        return List.of(paper.numberText(), paper.title(), PrintedDates.formatDate(paper.issuedOn()), line.words(), line.way(),
                who, unit, result, moment(at), note);
    }

    private String sentence(PaperReceipt line) {
        return "%s – %s: %s".formatted(line.words(), line.way(), state(line));
    }

    private String state(PaperReceipt line) {
        if (line.doneAt() != null) {
            return "%s xác nhận lúc %s%s".formatted(line.doneBy(), moment(line.doneAt()),
                    text(line.note()).isEmpty() ? "" : " (%s)".formatted(line.note()));
        }
        return switch (line.goes()) {
            case ARCHIVE -> "lưu cùng hồ sơ";
            case PAPER, WEBSITE -> "chưa có xác nhận";
            case MAIL, TASK -> line.receivers().isEmpty() ? "chưa có người nhận" : "đã gửi %d/%d thư".formatted(
                    line.receivers().stream().filter(PaperReceipt.Receiver::isSent).count(), line.receivers().size());
        };
    }

    private String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
