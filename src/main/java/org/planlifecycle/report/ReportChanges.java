package org.planlifecycle.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportPeriod;

/** What differs between two versions of one report. */
public record ReportChanges(List<Change> all) {

    private static final String NOTHING = "";

    public ReportChanges {
        all = List.copyOf(all);
    }

    /**
     * One difference.
     *
     * @param period which period of a figure, else {@code null}
     * @param before what stood there; empty where nothing did
     */
    public record Change(String part, ReportPeriod period, String before, String after) {
    }

    /** Block by block in sentences, figure by figure, then the nominations. */
    public static ReportChanges between(ReportVersion before, ReportVersion after) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> texts = after.narrative().byCode();
        before.narrative().byCode().forEach((part, text) -> changes.addAll(inText(part, text, texts.get(part))));
        changes.addAll(inFigures(before.figures(), after.figures()));
        String nominated = names(before);
        if (!nominated.equals(names(after))) {
            changes.add(new Change(ReportOutline.NOMINATIONS, null, nominated, names(after)));
        }
        return new ReportChanges(changes);
    }

    /** Whether the part that a remark points at is not as it was. */
    public boolean touch(ReportRemark remark) {
        return all.stream().anyMatch(change -> change.part().equals(remark.part())
                && (remark.period() == null || remark.period().equals(change.period())));
    }

    private static List<Change> inText(String part, String before, String after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(sentences(before), sentences(after)).getDeltas()) {
            changes.add(new Change(part, null, String.join(" ", delta.getSource().getLines()),
                    String.join(" ", delta.getTarget().getLines())));
        }
        return changes;
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.strip().split("\\R+|(?<=[.!?;])\\s+")).map(String::strip)
                .filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static List<Change> inFigures(FigureTable before, FigureTable after) {
        Set<ReportPeriod> periods = new TreeSet<>(before.periods());
        periods.addAll(after.periods());
        List<Change> changes = new ArrayList<>();
        for (ReportPeriod period : periods) {
            Set<String> codes = new TreeSet<>(before.of(period).codes());
            codes.addAll(after.of(period).codes());
            Function<String, Change> change = code -> new Change(code, period, before.of(period).text(code),
                    after.of(period).text(code));
            codes.stream().map(change).filter(made -> !made.before().equals(made.after())).forEach(changes::add);
        }
        return changes;
    }

    private static String names(ReportVersion version) {
        return version.nominations().isEmpty() ? NOTHING : version.nominations().stream()
                .map(exemplar -> "%s: %s".formatted(exemplar.name(), exemplar.achievement()))
                .collect(Collectors.joining("; "));
    }
}
