package org.planlifecycle.reporting.summary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The thresholds of the consolidated report's judgements, kept as data; a new row takes effect on its day. */
@Component
class ThresholdTable {

    private static final String FILE = "reporting/summary-thresholds.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<CSVRecord> rows;

    ThresholdTable() {
        try (Reader reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            rows = CSV.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }

    /** Those in force on that day. */
    Thresholds on(LocalDate day) {
        return new Thresholds(of("OVERDUE_PERCENT", day), of("CLUSTER_UNITS", day), of("CLUSTER_GAP", day),
                of("COMPARED_FROM", day));
    }

    private int of(String code, LocalDate day) {
        return rows.stream().filter(row -> row.get("code").equals(code))
                .filter(row -> !LocalDate.parse(row.get("valid_from")).isAfter(day))
                .max(Comparator.comparing(row -> LocalDate.parse(row.get("valid_from"))))
                .map(row -> Integer.parseInt(row.get("threshold"))).orElseThrow(() -> new IllegalStateException(
                        "No threshold %s is in force on %s".formatted(code, day)));
    }
}
