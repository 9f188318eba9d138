package org.planlifecycle.summary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The outlines of the consolidated report, kept as data; a new one takes effect on its day. */
@Component
class SummaryOutlines {

    private static final String FILE = "summary/summary-outline.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final NavigableMap<LocalDate, List<OutlineItem>> outlines;

    SummaryOutlines() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            outlines = CSV.parse(reader).getRecords().stream().collect(Collectors.groupingBy(
                    row -> LocalDate.parse(row.get("valid_from")), TreeMap::new,
                    Collectors.mapping(SummaryOutlines::item, Collectors.toList())));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    private static OutlineItem item(CSVRecord row) {
        return new OutlineItem(Integer.parseInt(row.get("level")), row.get("heading"), row.get("content"));
    }

    /** The outline in force on that day. */
    List<OutlineItem> on(LocalDate day) {
        if (outlines.floorEntry(day) == null) {
            throw new IllegalStateException("No outline of the consolidated report is in force on " + day);
        }
        return outlines.floorEntry(day).getValue();
    }
}
