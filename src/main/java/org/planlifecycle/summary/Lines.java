package org.planlifecycle.summary;

import java.util.LinkedHashMap;
import java.util.Map;

/** A block of text in the making that never grows beyond what a form field holds. */
final class Lines {

    /** Below the 8,000 characters of a block, so that people have room to add. */
    private static final int ROOM = 7_500;

    private final Map<String, String> lines = new LinkedHashMap<>();
    private int length;
    private int leftOut;

    /** @param key what the line is about, unlike that of every other line of the block */
    Lines add(String key, String line) {
        if (length + line.length() + 1 > ROOM) {
            leftOut++;
        } else if (!line.isBlank()) {
            lines.put(key, line);
            length += line.length() + 1;
        }
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Every line by its key. */
    Map<String, String> keyed() {
        Map<String, String> all = new LinkedHashMap<>(lines);
        if (leftOut > 0) {
            all.put("left out", "Và %d nội dung khác, xem phụ lục theo chủ đề.".formatted(leftOut));
        }
        return all;
    }

    String text() {
        return String.join("\n", keyed().values());
    }
}
