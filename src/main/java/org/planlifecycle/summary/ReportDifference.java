package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.document.Block.Table;
import org.planlifecycle.document.DraftDocument;

/** What one document says otherwise than another one: sentence by sentence, and cell by cell of their tables. */
final class ReportDifference {

    private final List<ChangedPlace> changes = new ArrayList<>();

    private ReportDifference() {
    }

    static List<ChangedPlace> between(DraftDocument old, DraftDocument now) {
        ReportDifference difference = new ReportDifference();
        DocumentPlaces before = new DocumentPlaces(old);
        DocumentPlaces after = new DocumentPlaces(now);
        union(before.sentences(), after.sentences()).forEach(place -> difference.sentences(place,
                before.sentences().getOrDefault(place, List.of()), after.sentences().getOrDefault(place, List.of())));
        union(before.tables(), after.tables()).forEach(place -> difference.tables(place,
                before.tables().getOrDefault(place, List.of()), after.tables().getOrDefault(place, List.of())));
        return List.copyOf(difference.changes);
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }

    /** A sentence that is gone stands beside the new one that is most like it. */
    private void sentences(String place, List<String> old, List<String> now) {
        List<String> gone = without(old, now);
        List<String> added = without(now, old);
        for (String sentence : gone) {
            String instead = added.stream().filter(one -> Values.likeness(sentence, one) > 0)
                    .max(Comparator.comparingDouble(one -> Values.likeness(sentence, one))).orElse("");
            added.remove(instead);
            changes.add(new ChangedPlace(place, "", sentence, instead));
        }
        added.forEach(sentence -> changes.add(new ChangedPlace(place, "", "", sentence)));
    }

    /** What stands in the first more often than in the second. */
    private static <T> List<T> without(List<T> all, List<T> those) {
        List<T> left = new ArrayList<>(all);
        those.forEach(left::remove);
        return left;
    }

    private void tables(String place, List<Table> old, List<Table> now) {
        for (int at = 0; at < Math.max(old.size(), now.size()); at++) {
            TableRows before = at < old.size() ? new TableRows(old.get(at)) : TableRows.NONE;
            TableRows after = at < now.size() ? new TableRows(now.get(at)) : TableRows.NONE;
            changes.addAll(TableRows.changes(place, before, after));
        }
    }
}
