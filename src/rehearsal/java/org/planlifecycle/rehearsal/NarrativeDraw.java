package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** What each unit writes in its report: always the same for a unit, and not the same for all. */
final class NarrativeDraw {

    private static final String FILE = "/rehearsal/narratives.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private NarrativeDraw() {
    }

    static Map<String, Object> of(String unitCode) {
        Map<String, Object> fields = new HashMap<>();
        texts().forEach((block, texts) -> fields.put(block,
                texts.get(Math.floorMod((unitCode + block).hashCode(), texts.size()))));
        return fields;
    }

    private static Map<String, List<String>> texts() {
        try (Reader reader = new InputStreamReader(
                NarrativeDraw.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords().stream().collect(Collectors.groupingBy(row -> row.get("block"),
                    Collectors.mapping(row -> row.get("text"), Collectors.toList())));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }
}
