package org.planlifecycle.document.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which years are reviewed, both inclusive, and so how many. */
public record YearsOfReview(String field, int from, int to) implements StatedFact {

    private static final Pattern SPAN = pattern("(?<!nhiệm kỳ )(?:giai đoạn|thời kỳ|từ(?: năm)?|các năm|trong năm) (\\d{4})"
            + "(?: ?- ?| đến(?: hết)? )(?:năm )?(\\d{4})");
    private static final Pattern COUNT = pattern("(?:sơ kết|tổng kết|kết quả|qua|sau) (\\d{1,2}) năm(?! \\d)"
            + "|(\\d{1,2}) năm (?:thực hiện|triển khai|học tập)");

    @Override
    public String value() {
        return "từ năm %d đến năm %d (%d năm)".formatted(from, to, years());
    }

    @Override
    public List<String> contradictedIn(String sentence) {
        Stream<MatchResult> spans = SPAN.matcher(sentence).results()
                .filter(span -> number(span, 1) != from || number(span, 2) != to);
        Stream<MatchResult> counts = COUNT.matcher(sentence).results()
                .filter(count -> number(count, count.group(1) == null ? 2 : 1) != years());
        return Stream.concat(spans, counts).map(MatchResult::group).toList();
    }

    private int years() {
        return to - from + 1;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
