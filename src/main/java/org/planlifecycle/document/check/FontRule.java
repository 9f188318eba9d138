package org.planlifecycle.document.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planlifecycle.document.check.word.Face;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.planlifecycle.document.check.word.Span;
import org.springframework.stereotype.Component;

/** One typeface throughout, in Unicode, black. */
@Component
class FontRule implements Rule {

    private static final String NEARLY_BLACK = "([0-3][0-9a-f]){3}";

    private final Words words;

    FontRule(Words words) {
        this.words = words;
    }

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        Map<String, String> others = new LinkedHashMap<>();
        spans(paper).forEach(span -> collect(span, findings.rules().set().font(), others));
        others.forEach((font, text) -> report(font, text, findings));
        spans(paper).filter(FontRule::isColoured).findFirst().ifPresent(span -> findings.warning(Zone.TEXT,
                "Chữ màu đen", "Chữ màu ở " + Findings.quote(span.text().strip()), "Đổi màu chữ về đen (Automatic)."));
    }

    /** Whether more than half of the letters are in typefaces of old codes, so that nothing else can be read. */
    boolean isLegacy(Paper paper) {
        long all = letters(spans(paper));
        return all > 0 && letters(spans(paper).filter(span -> isLegacy(span.face().font()))) * 2 > all;
    }

    private static long letters(Stream<Span> spans) {
        return spans.mapToLong(span -> span.text().length()).sum();
    }

    private static Stream<Span> spans(Paper paper) {
        return Stream.concat(paper.paragraphs().stream(),
                        paper.pages().stream().flatMap(page -> page.header().paragraphs().stream()))
                .map(Paragraph::spans).flatMap(List::stream)
                .filter(span -> span.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static void collect(Span span, String needed, Map<String, String> others) {
        Face face = span.face();
        boolean ascii = span.text().codePoints().anyMatch(one -> one < 128 && Character.isLetterOrDigit(one));
        boolean beyond = span.text().codePoints().anyMatch(one -> one >= 128 && Character.isLetter(one));
        if (ascii && !needed.equalsIgnoreCase(face.font())) {
            others.putIfAbsent(face.font(), span.text());
        }
        if (beyond && !needed.equalsIgnoreCase(face.otherFont())) {
            others.putIfAbsent(face.otherFont(), span.text());
        }
    }

    private void report(String font, String text, Findings findings) {
        String where = "Phông %s ở %s".formatted(font, Findings.quote(text.strip()));
        String needed = "Phông %s, mã Unicode (TCVN 6909:2001)".formatted(findings.rules().set().font());
        if (isLegacy(font)) {
            findings.error(Zone.TEXT, needed, where + " (mã cũ TCVN3/VNI)",
                    "Chuyển mã phần này sang Unicode bằng công cụ chuyển mã, rồi đặt lại phông.");
        } else {
            findings.error(Zone.TEXT, needed, where,
                    "Chọn phần này và đặt phông %s.".formatted(findings.rules().set().font()));
        }
    }

    private boolean isLegacy(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return words.legacyFonts().stream().anyMatch(prefix -> name.startsWith(prefix.toLowerCase(Locale.ROOT)));
    }

    private static boolean isColoured(Span span) {
        return span.face().color().matches("[0-9a-f]{6}") && !span.face().color().matches(NEARLY_BLACK);
    }
}
