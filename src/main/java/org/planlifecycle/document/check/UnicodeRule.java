package org.planlifecycle.document.check;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.Paragraph;
import org.springframework.stereotype.Component;

/** Letters coded in one piece, and tone marks in one place. */
@Component
class UnicodeRule implements Rule {

    private static final Pattern APART = Pattern.compile(
            "\\p{L}[\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323][\\p{L}\\p{M}]{0,8}");
    /** The mark on the second vowel: uỷ, hoà, khoẻ. After q the u is no vowel. */
    private static final Pattern LATE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?!q)\\p{L}*(?<!q)(?:u[ỳýỷỹỵ]|o[àáảãạèéẻẽẹ])(?!\\p{L})");
    /** The mark on the first: ủy, hòa, khỏe. */
    private static final Pattern EARLY = Pattern.compile(
            "(?iu)(?<!\\p{L})\\p{L}*(?:[ùúủũụ]y|[òóỏõọ][ae])(?!\\p{L})");

    @Override
    public void check(Paper paper, Zones zones, Findings findings) {
        first(paper, APART, false).ifPresent(word -> findings.error(Zone.TEXT,
                "Chữ Việt mã Unicode dựng sẵn (TCVN 6909:2001)",
                "Có chữ Unicode tổ hợp, như %s".formatted(Findings.quote(Normalizer.normalize(word, Normalizer.Form.NFC))),
                "Chuyển mã cả văn bản sang Unicode dựng sẵn bằng công cụ gõ tiếng Việt."));
        Optional<String> late = first(paper, LATE, true);
        Optional<String> early = first(paper, EARLY, true);
        if (late.isPresent() && early.isPresent()) {
            findings.warning(Zone.TEXT, "Một cách đặt dấu thanh trong cả văn bản",
                    "Có cả %s và %s".formatted(Findings.quote(early.get()), Findings.quote(late.get())),
                    "Chọn một cách đặt dấu (ủy hoặc uỷ) rồi tìm và thay thế cả văn bản.");
        }
    }

    private static Optional<String> first(Paper paper, Pattern pattern, boolean composed) {
        for (Paragraph paragraph : paper.paragraphs()) {
            Matcher word = pattern.matcher(composed ? paragraph.text() : paragraph.raw());
            if (word.find()) {
                return Optional.of(word.group());
            }
        }
        return Optional.empty();
    }
}
