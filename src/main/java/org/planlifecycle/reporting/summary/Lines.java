package org.planlifecycle.reporting.summary;

import java.util.ArrayList;
import java.util.List;

/** A block of text in the making that never grows beyond what a form field holds. */
final class Lines {

    /** Below the 8,000 characters of a block, so that people have room to add. */
    private static final int ROOM = 7_500;

    private final List<String> lines = new ArrayList<>();
    private int length;
    private int leftOut;

    Lines add(String line) {
        if (length + line.length() + 1 > ROOM) {
            leftOut++;
        } else if (!line.isBlank()) {
            lines.add(line);
            length += line.length() + 1;
        }
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String text() {
        String rest = leftOut == 0 ? "" : "\nVà %d nội dung khác, xem phụ lục theo chủ đề.".formatted(leftOut);
        return String.join("\n", lines) + rest;
    }
}
