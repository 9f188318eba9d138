package org.planlifecycle.document.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which body issues the document, and so holds the conference and is reported to.
 *
 * @param value the body's whole name, in any letters
 */
public record IssuedBy(String field, String value) implements StatedFact {

    private static final String BODY = "((?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?:Đảng ủy|Đảng bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy)"
            + "(?: Khối)?)";
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?:" + BODY
            + " (?:ban hành kế hoạch|xây dựng kế hoạch|tổ chức hội nghị|(?:trân trọng )?kính mời)|(?:gửi|nộp|báo cáo)(?: báo cáo)? về " + BODY + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<String> contradictedIn(String sentence) {
        String issuer = value.toLowerCase(Locale.ROOT);
        return NAMED.matcher(sentence).results().map(IssuedBy::body)
                .filter(body -> !issuer.startsWith(body.toLowerCase(Locale.ROOT))).toList();
    }

    private static String body(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
