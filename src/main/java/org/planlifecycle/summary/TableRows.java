package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planlifecycle.document.Block.Table;

/** The rows of a table, each cell under its heading; the column that counts the rows says nothing. */
final class TableRows {

    static final TableRows NONE = new TableRows(new Table(List.of(""), List.of()));

    private static final Set<String> COUNTS = Set.of("STT", "TT");

    private final List<Map<String, String>> rows = new ArrayList<>();

    TableRows(Table table) {
        for (List<String> cells : table.rows()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                if (!COUNTS.contains(table.header().get(at))) {
                    row.put(table.header().get(at), cells.get(at));
                }
            }
            rows.add(row);
        }
    }

    /** Rows that begin alike are the same row in order; what is left of either side is gone or new as a whole. */
    static List<ChangedPlace> changes(String place, TableRows old, TableRows now) {
        Map<String, List<Map<String, String>>> gone = left(old.rows, now.rows);
        Map<String, List<Map<String, String>>> added = left(now.rows, old.rows);
        List<ChangedPlace> changes = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>(gone.keySet());
        keys.addAll(added.keySet());
        for (String key : keys) {
            List<Map<String, String>> before = gone.getOrDefault(key, List.of());
            List<Map<String, String>> after = added.getOrDefault(key, List.of());
            int both = Math.min(before.size(), after.size());
            for (int at = 0; at < both; at++) {
                changes.addAll(cells(place, before.get(at), after.get(at)));
            }
            before.stream().skip(both).forEach(row -> changes.add(new ChangedPlace(place, key, words(row), "")));
            after.stream().skip(both).forEach(row -> changes.add(new ChangedPlace(place, key, "", words(row))));
        }
        return changes;
    }

    private static Map<String, List<Map<String, String>>> left(List<Map<String, String>> all,
            List<Map<String, String>> those) {
        List<Map<String, String>> left = new ArrayList<>(all);
        those.forEach(left::remove);
        return left.stream().collect(Collectors.groupingBy(TableRows::key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String key(Map<String, String> row) {
        return row.values().stream().findFirst().orElse("");
    }

    private static List<ChangedPlace> cells(String place, Map<String, String> old, Map<String, String> now) {
        Set<String> columns = new LinkedHashSet<>(old.keySet());
        columns.addAll(now.keySet());
        return columns.stream()
                .filter(column -> !old.getOrDefault(column, "").equals(now.getOrDefault(column, "")))
                .map(column -> new ChangedPlace(place, "%s, %s".formatted(label(now), column),
                        old.getOrDefault(column, ""), now.getOrDefault(column, ""))).toList();
    }

    /** The first cell, and the second one where the first is only a code. */
    private static String label(Map<String, String> row) {
        return row.values().stream().limit(key(row).contains(" ") ? 1 : 2)
                .filter(cell -> cell.chars().anyMatch(Character::isLetter)).collect(Collectors.joining(" "));
    }

    private static String words(Map<String, String> row) {
        return row.values().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("; "));
    }
}
