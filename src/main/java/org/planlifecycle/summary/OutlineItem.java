package org.planlifecycle.summary;

/**
 * One heading of the consolidated report and what stands under it.
 *
 * @param level 0 for a part in the middle of the line, 1 to 3 for numbered headings
 * @param content what is written there, such as {@code FIGURES A} or {@code NARRATIVE LESSONS}; empty for nothing
 */
public record OutlineItem(int level, String heading, String content) {

    /** The first word of the content. */
    String kind() {
        return content.split(" ", 2)[0];
    }

    /** What follows it. */
    String argument() {
        return content.contains(" ") ? content.split(" ", 2)[1] : "";
    }
}
