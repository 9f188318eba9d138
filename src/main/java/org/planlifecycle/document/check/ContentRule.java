package org.planlifecycle.document.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.planlifecycle.document.check.CheckRules.Room;
import org.planlifecycle.document.check.word.Layout;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.planlifecycle.document.check.word.Span;
import org.springframework.stereotype.Component;

/**
 * How the running text of the content is set; each kind of departure is one finding with its first place. Tables and
 * captions, which the guidance leaves open, are left out.
 */
@Component
class ContentRule implements Rule {

    /** A shorter paragraph fits on one line, where nobody sees whether it is justified. */
    private static final int LONGER_THAN_A_LINE = 90;

    private final Words words;

    ContentRule(Words words) {
        this.words = words;
    }

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        Room room = findings.rules().room();
        List<Paragraph> running = zones.content().stream()
                .filter(paragraph -> !paragraph.isInTable() && !Words.opens(paragraph.text(), words.captions())).toList();
        if (running.isEmpty()) {
            findings.error(Zone.CONTENT, "Nội dung văn bản", "Không tìm thấy nội dung",
                    "Kiểm tra lại văn bản: nội dung đứng giữa trích yếu và phần ký.");
            return;
        }
        List<Paragraph> set = running.stream()
                .filter(paragraph -> !paragraph.layout().isCentred() && !paragraph.layout().isRight()).toList();
        report(running, paragraph -> hasOtherSize(paragraph, room), "Cỡ chữ " + room.bodyPt().text(),
                paragraph -> "cỡ chữ " + Range.text(otherSize(paragraph, room)),
                "Chọn phần nội dung và đặt lại cỡ chữ.", findings);
        report(set, paragraph -> paragraph.raw().length() > LONGER_THAN_A_LINE && !paragraph.layout().isJustified(),
                "Căn đều hai bên", paragraph -> "không căn đều", "Chọn phần nội dung và căn đều hai bên (Justify).",
                findings);
        report(set, paragraph -> !isIndented(paragraph, room),
                "Dòng đầu mỗi đoạn lùi vào %s mm".formatted(Range.text(findings.rules().set().indentMm())),
                ContentRule::indent, "Đặt lùi dòng đầu (First line) 1 cm, không dùng phím Tab hoặc dấu cách.", findings);
        report(set, paragraph -> !room.linePt().holds(line(paragraph)),
                "Giãn dòng %s pt".formatted(room.linePt().text()),
                paragraph -> "giãn dòng %s pt".formatted(Range.text(line(paragraph))),
                "Đặt giãn dòng chính xác (Exactly) 18 pt.", findings);
    }

    private static void report(List<Paragraph> paragraphs, Predicate<Paragraph> off, String needed,
            Function<Paragraph, String> found, String howToMend, Findings findings) {
        List<Paragraph> all = paragraphs.stream().filter(off).toList();
        if (!all.isEmpty()) {
            Paragraph first = all.get(0);
            findings.error(Zone.CONTENT, needed, "%d đoạn, như %s: %s".formatted(all.size(),
                    Findings.quote(first.text()), found.apply(first)), howToMend);
        }
    }

    private static boolean hasOtherSize(Paragraph paragraph, Room room) {
        return otherSize(paragraph, room) > 0;
    }

    /** The first size that is not allowed; 0 if all are. */
    private static double otherSize(Paragraph paragraph, Room room) {
        return paragraph.spans().stream().filter(ContentRule::isText).map(span -> span.face().size())
                .filter(size -> !room.bodyPt().holds(size)).findFirst().orElse(0.0);
    }

    private static boolean isText(Span span) {
        return !span.face().raised() && span.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isIndented(Paragraph paragraph, Room room) {
        return room.indentMm().holds(paragraph.layout().firstLineMm()) && !paragraph.raw().matches("(?s)[\\t \\u00A0].*");
    }

    private static String indent(Paragraph paragraph) {
        Layout layout = paragraph.layout();
        return paragraph.raw().matches("(?s)[\\t \\u00A0].*") ? "lùi bằng phím Tab hoặc dấu cách"
                : "lùi %s mm".formatted(Range.text(layout.firstLineMm()));
    }

    private static double line(Paragraph paragraph) {
        double size = paragraph.spans().stream().filter(ContentRule::isText)
                .mapToDouble(span -> span.face().size()).max().orElse(0);
        return paragraph.layout().linePt(size);
    }
}
