package org.planlifecycle.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.planlifecycle.plan.Refusal;

/** The five compulsory blocks of every report of this kind, the units' as well as the consolidated one. */
public record Narrative(String results, String shortcomings, String lessons, String solutions, String exemplars) {

    public static final String RESULTS = "Kết quả đạt được";
    public static final String SHORTCOMINGS = "Khuyết điểm, hạn chế";
    public static final String LESSONS = "Bài học kinh nghiệm";
    public static final String SOLUTIONS = "Giải pháp thời gian tới";
    public static final String EXEMPLARS = "Điển hình tiên tiến";

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
        blocks.put(RESULTS, results);
        blocks.put(SHORTCOMINGS, shortcomings);
        blocks.put(LESSONS, lessons);
        blocks.put(SOLUTIONS, solutions);
        blocks.put(EXEMPLARS, exemplars);
        return blocks;
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
