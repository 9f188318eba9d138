package org.planlifecycle.document.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many units report.
 *
 * @param all every unit that reports
 * @param base those among them that are Party organisations, without the mass organisations
 */
public record NumberOfUnits(String field, int all, int base) implements StatedFact {

    private static final String NOUN = "(?:đơn vị|chi, đảng bộ|chi bộ, đảng bộ|đảng bộ, chi bộ|tổ chức (?:cơ sở )?đảng)";

    /** A number of units that can only be that of all of them; "chọn 3 đơn vị" is another number. */
    private static final Pattern WHOLE = Pattern.compile("(?<!\\p{L})(?:(?:tất cả|toàn bộ|toàn thể|cả|gồm|tổng số) (?<first>\\d{1,4}) "
            + NOUN + "|(?<second>\\d{1,4}) " + NOUN + "(?: cơ sở)?(?: trực thuộc)? (?:gửi|nộp|báo cáo|thực hiện|tổ chức sơ kết))"
            + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String value() {
        return "%d đơn vị".formatted(all);
    }

    @Override
    public List<String> contradictedIn(String sentence) {
        return WHOLE.matcher(sentence).results().filter(found -> !agrees(found)).map(MatchResult::group).toList();
    }

    private boolean agrees(MatchResult found) {
        int said = Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
        return said == all || said == base && !found.group().contains("đơn vị");
    }
}
