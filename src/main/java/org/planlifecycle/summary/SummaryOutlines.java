package org.planlifecycle.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.planlifecycle.kernel.CsvFile;
import org.springframework.stereotype.Component;

/** The outlines of the consolidated report, kept as data; a new one takes effect on its day. */
@Component
class SummaryOutlines {

    private final NavigableMap<LocalDate, List<OutlineItem>> outlines;

    SummaryOutlines() {
        outlines = CsvFile.rows("summary/summary-outline.csv").stream().collect(Collectors.groupingBy(
                row -> LocalDate.parse(row.get("valid_from")), TreeMap::new,
                Collectors.mapping(SummaryOutlines::item, Collectors.toList())));
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
