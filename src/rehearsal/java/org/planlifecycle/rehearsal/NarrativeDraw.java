package org.planlifecycle.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.CsvFile;

/** What each unit writes in its report: always the same for a unit, and not the same for all. */
final class NarrativeDraw {

    private NarrativeDraw() {
    }

    static Map<String, Object> of(String unitCode) {
        Map<String, Object> fields = new HashMap<>();
        texts().forEach((block, texts) -> fields.put(block,
                texts.get(Math.floorMod((unitCode + block).hashCode(), texts.size()))));
        return fields;
    }

    private static Map<String, List<String>> texts() {
        return CsvFile.rows("rehearsal/narratives.csv").stream().collect(Collectors.groupingBy(row -> row.get("block"),
                Collectors.mapping(row -> row.get("text"), Collectors.toList())));
    }
}
