package org.planlifecycle.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planlifecycle.kernel.Refusal;

/** The five compulsory blocks of every report of this kind, the units' as well as the consolidated one. */
public record Narrative(String results, String shortcomings, String lessons, String solutions, String exemplars) {

    public static final String RESULTS = "Kết quả đạt được";
    public static final String SHORTCOMINGS = "Khuyết điểm, hạn chế";
    public static final String LESSONS = "Bài học kinh nghiệm";
    public static final String SOLUTIONS = "Giải pháp thời gian tới";
    public static final String EXEMPLARS = "Điển hình tiên tiến";

    /** The heading of each block by its code, in the order of the report. */
    public static final Map<String, String> HEADINGS = headings();

    private static final int FEWEST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    public Narrative {
        require(RESULTS, results);
        require(SHORTCOMINGS, shortcomings);
        require(LESSONS, lessons);
        require(SOLUTIONS, solutions);
        require(EXEMPLARS, exemplars);
    }

    /** Every block under its heading, in the order of the report. */
    public Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        byCode().forEach((code, text) -> blocks.put(HEADINGS.get(code), text));
        return blocks;
    }

    /** Every block by its code, in the order of the report. */
    public Map<String, String> byCode() {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("results", results);
        blocks.put("shortcomings", shortcomings);
        blocks.put("lessons", lessons);
        blocks.put("solutions", solutions);
        blocks.put("exemplars", exemplars);
        return blocks;
    }

    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("results", RESULTS);
        headings.put("shortcomings", SHORTCOMINGS);
        headings.put("lessons", LESSONS);
        headings.put("solutions", SOLUTIONS);
        headings.put("exemplars", EXEMPLARS);
        return Collections.unmodifiableMap(headings);
    }

    private static void require(String heading, String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("Chưa viết phần “%s”; hãy viết rồi gửi lại.".formatted(heading));
        }
        if (WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            throw new Refusal("Phần “%s” chưa có nội dung thực chất; hãy viết ít nhất một câu.".formatted(heading));
        }
    }
}
