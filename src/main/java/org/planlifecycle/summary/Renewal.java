package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.report.Narrative;

/**
 * A report's text held against the facts as they are now: generated sentences that nobody touched are made anew, and of
 * those that a person edited it is told which are no longer true.
 */
public final class Renewal {

    private static final List<SummaryPart> PARTS = List.of(SummaryPart.RESULTS, SummaryPart.SHORTCOMINGS,
            SummaryPart.LESSONS, SummaryPart.SOLUTIONS, SummaryPart.EXEMPLARS);

    private final Narrative written;
    private final GeneratedLines before;
    private final GeneratedLines now;
    private final Map<SummaryPart, List<String>> text = new LinkedHashMap<>();
    private final List<StaleSentence> stale = new ArrayList<>();

    /**
     * @param before the generated sentences as they stood when the text was worked on last
     * @param now as the facts give them
     */
    Renewal(Narrative written, GeneratedLines before, GeneratedLines now) {
        this.written = written;
        this.before = before;
        this.now = now;
        PARTS.forEach(this::renew);
    }

    private void renew(SummaryPart part) {
        List<String> lines = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        List<String> edited = new ArrayList<>();
        for (String line : part.of(written).lines().map(String::stripTrailing).toList()) {
            Optional<GeneratedLine> generated = now.withText(part, line).or(() -> before.withText(part, line));
            if (generated.isEmpty()) {
                lines.add(line);
                edited.add(line);
            } else {
                kept.add(generated.get().key());
                now.withKey(part, generated.get().key()).map(GeneratedLine::text).ifPresent(lines::add);
            }
        }
        addNew(part, lines);
        before.of(part).stream().filter(line -> !kept.contains(line.key())).forEach(line -> hold(line, edited));
        text.put(part, lines);
    }

    /** A sentence that the facts did not give before stands behind the generated one that comes before it. */
    private void addNew(SummaryPart part, List<String> lines) {
        if (before.lines().isEmpty()) {
            return;
        }
        String last = null;
        for (GeneratedLine line : now.of(part)) {
            if (before.withKey(part, line.key()).isEmpty() && !lines.contains(line.text())) {
                lines.add(last == null ? 0 : lines.indexOf(last) + 1, line.text());
            }
            last = lines.contains(line.text()) ? line.text() : last;
        }
    }

    private void hold(GeneratedLine line, List<String> edited) {
        String present = now.withKey(line.part(), line.key()).map(GeneratedLine::text).orElse("");
        edited.stream().filter(one -> Values.likeness(line.text(), one) > 0)
                .max(Comparator.comparingDouble(one -> Values.likeness(line.text(), one)))
                .filter(one -> Values.areOld(one, line.text(), present))
                .ifPresent(one -> stale.add(new StaleSentence(line.part(), line.key(), one, line.text(), present)));
    }

    /** The text with its generated sentences made anew; what people wrote stands as they wrote it. */
    public Narrative text() {
        return narrative(text);
    }

    /** What people edited and what is no longer true. */
    public List<StaleSentence> stale() {
        return List.copyOf(stale);
    }

    /** The text with what is no longer true made anew too. */
    Narrative textWithoutStale() {
        Map<SummaryPart, List<String>> mended = new LinkedHashMap<>();
        text.forEach((part, lines) -> mended.put(part, new ArrayList<>(lines)));
        for (StaleSentence one : stale) {
            List<String> lines = mended.get(one.part());
            int at = lines.indexOf(one.written());
            if (at >= 0 && one.now().isEmpty()) {
                lines.remove(at);
            } else if (at >= 0) {
                lines.set(at, one.now());
            }
        }
        return narrative(mended);
    }

    /** What is to be kept of the generated sentences: the new ones, and the old ones of what was left as it was. */
    GeneratedLines basis(boolean staleIsKept) {
        Map<String, String> old = !staleIsKept ? Map.of() : stale.stream().collect(
                Collectors.toMap(one -> one.part() + one.key(), StaleSentence::before, (one, other) -> one));
        List<GeneratedLine> lines = new ArrayList<>(now.lines().stream().map(line -> new GeneratedLine(line.part(),
                line.key(), old.getOrDefault(line.part() + line.key(), line.text()))).toList());
        stale.stream().filter(one -> staleIsKept && one.now().isEmpty()).forEach(
                one -> lines.add(new GeneratedLine(one.part(), one.key(), one.before())));
        return new GeneratedLines(now.snapshot(), lines);
    }

    /** The generated sentences with whether they stand in the text as they were made. */
    public Map<GeneratedLine, Boolean> generated() {
        Map<GeneratedLine, Boolean> generated = new LinkedHashMap<>();
        now.lines().forEach(line -> generated.put(line, text.get(line.part()).contains(line.text())));
        return generated;
    }

    private static Narrative narrative(Map<SummaryPart, List<String>> parts) {
        List<String> blocks = PARTS.stream().map(part -> String.join("\n", parts.get(part)).strip()).toList();
        return new Narrative(blocks.get(0), blocks.get(1), blocks.get(2), blocks.get(3), blocks.get(4));
    }
}
