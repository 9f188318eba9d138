package org.planlifecycle.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.Way;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** The publication of an issued paper on the website that its "Nơi nhận" names; the confirmation is the receipt. */
@Service
public class PaperPublication {

    private static final Pattern PAGE = Pattern.compile("(?i)https?://[\\w-]+(\\.[\\w-]+)+(:\\d+)?([/?#]\\S*)?");

    private final Documents documents;
    private final RecipientLines lines;
    private final Journal journal;
    private final Clock clock;

    PaperPublication(Documents documents, RecipientLines lines, Journal journal, Clock clock) {
        this.documents = documents;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    public IssuedDocument paper(DocumentId id) {
        return documents.find(id).orElseThrow(() -> new IllegalArgumentException("No paper " + id));
    }

    /** The lines of the paper that name a website, as printed. */
    public String websites(DocumentId id) {
        return lines.of(id).stream().filter(line -> line.way() == Way.WEBSITE).map(RecipientLine::words)
                .collect(Collectors.joining("; "));
    }

    /** @throws Refusal if this is no address of a page, or a day on which it cannot have been published */
    public void confirm(DocumentId id, String address, LocalDate publishedOn, String actor) {
        IssuedDocument paper = paper(id);
        requirePage(address);
        if (publishedOn.isBefore(paper.issuedOn()) || publishedOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày đăng phải từ ngày ban hành %s đến hôm nay; hãy sửa lại ngày đăng."
                    .formatted(PrintedDates.formatDate(paper.issuedOn())));
        }
        String where = "%s, đăng ngày %s".formatted(address, PrintedDates.formatDate(publishedOn));
        lines.done(id, Way.WEBSITE, actor, clock.instant(), where);
        journal.record(paper.planId(), actor, "paperPublished",
                "Đăng văn bản số %s lên website: %s.".formatted(paper.numberText(), where));
    }

    private static void requirePage(String address) {
        if (!PAGE.matcher(address).matches()) {
            throw new Refusal("“%s” không phải địa chỉ trang web; hãy chép cả dòng trên trình duyệt, bắt đầu bằng https:// "
                    .formatted(address) + "hoặc http://.");
        }
    }
}
