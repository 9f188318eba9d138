package org.planlifecycle.summary;

import java.util.List;
import java.util.Optional;

/**
 * The generated sentences of a report in the order of the text.
 *
 * @param snapshot the snapshot that they tell of; 0 for a report that was drafted before they were kept
 */
public record GeneratedLines(int snapshot, List<GeneratedLine> lines) {

    public GeneratedLines {
        lines = List.copyOf(lines);
    }

    Optional<GeneratedLine> withText(SummaryPart part, String text) {
        return lines.stream().filter(line -> line.part() == part && line.text().equals(text)).findFirst();
    }

    Optional<GeneratedLine> withKey(SummaryPart part, String key) {
        return lines.stream().filter(line -> line.part() == part && line.key().equals(key)).findFirst();
    }

    List<GeneratedLine> of(SummaryPart part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
