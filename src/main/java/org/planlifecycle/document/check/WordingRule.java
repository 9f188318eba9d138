package org.planlifecycle.document.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** How documents are cited, and how the content ends. */
@Component
class WordingRule implements Rule {

    /** A number with its sign, then the day, and no comma between. */
    private static final Pattern WITHOUT_COMMA =
            Pattern.compile("(?iu)\\bsố\\s+\\d{1,6}\\p{L}{0,3}[-/][\\p{L}\\d/-]{1,30}\\s+ngày\\s+\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}");

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        for (Paragraph paragraph : zones.content()) {
            Matcher citation = WITHOUT_COMMA.matcher(paragraph.text());
            if (citation.find()) {
                findings.error(Zone.CONTENT, "Viện dẫn văn bản: dấu phẩy trước chữ ngày, như “số 05-CT/TW, ngày 15/5/2016”",
                        Findings.quote(citation.group()), "Thêm dấu phẩy sau số và ký hiệu ở mọi chỗ viện dẫn.");
                break;
            }
        }
        last(zones).ifPresent(paragraph -> checkEnd(paragraph.text(), findings));
    }

    private static void checkEnd(String text, Findings findings) {
        String end = text.length() <= 30 ? text : "…" + text.substring(text.length() - 30);
        if (text.matches(".*\\.\\s?/\\s?\\.?$")) {
            findings.error(Zone.CONTENT, "Nội dung kết thúc bằng dấu chấm (.)", Findings.quote(end),
                    "Thay “./.” bằng dấu chấm.");
        } else if (!text.matches(".*[.!?…][”\")\\]]*$")) {
            findings.warning(Zone.CONTENT, "Nội dung kết thúc bằng dấu chấm (.)", Findings.quote(end),
                    "Thêm dấu chấm ở cuối nội dung.");
        }
    }

    /** The last paragraph, unless the content ends with a table, a line in the middle or a note in parentheses. */
    private static Optional<Paragraph> last(Zones zones) {
        return zones.content().stream().reduce((before, after) -> after)
                .filter(paragraph -> !paragraph.isInTable() && !paragraph.layout().isCentred())
                .filter(paragraph -> !paragraph.text().matches("^\\(.*\\)$"));
    }
}
