package org.planlifecycle.notification;

import java.util.Map;
import java.util.regex.Pattern;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.Way;
import org.springframework.stereotype.Component;

/** Writes to those whom a line of "Nơi nhận" means and nobody tells in words of their own. */
@Component
class PaperMails {

    static final String KIND = "paper-issued";
    private static final int LONGEST_TITLE = 300;
    private static final Map<String, String> JOINED = Map.of("BC", "về ", "TB", "về ", "CV", "về việc ");
    private static final Pattern FOR_REPORT = Pattern.compile("\\((b/c|để báo cáo)\\)");

    private final DocumentTypes types;

    PaperMails(DocumentTypes types) {
        this.types = types;
    }

    Mail mail(IssuedDocument paper, RecipientLine line, LineReceivers.Receiver receiver) {
        String type = types.withSign(paper.series().typeSign()).name();
        String title = "%s số %s".formatted(type, paper.numberText());
        return new Mail(paper.planId(), "", KIND, "%s:%d".formatted(paper.id(), line.number()), receiver.id(),
                receiver.address(), "%s: %s".formatted(title, shortened(paper.title())),
                """
                Kính gửi %s,

                %s, ngày %s%s gửi kèm thư này, theo dòng “%s” của Nơi nhận.

                %s

                Trân trọng.""".formatted(receiver.salutation(), title, PrintedDates.formatDate(paper.issuedOn()),
                        said(paper), line.words(), request(line)));
    }

    private static String request(RecipientLine line) {
        if (line.way() == Way.WEBSITE) {
            return "Đề nghị đồng chí đăng văn bản này trên website rồi ghi địa chỉ, ngày đăng ở việc “Đăng văn bản lên website”.";
        }
        return FOR_REPORT.matcher(line.words()).find() || line.means().contains(RecipientLine.SUPERIOR)
                ? "Kính gửi để báo cáo." : "Gửi đồng chí để biết và thực hiện phần việc có liên quan.";
    }

    /** What a report or a notice says is joined by "về"; the title of a plan or of a meeting's papers goes on by itself. */
    private static String said(IssuedDocument paper) {
        String word = paper.title().startsWith("về ") ? "" : JOINED.getOrDefault(paper.series().typeSign(), "");
        return " " + word + paper.title();
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
