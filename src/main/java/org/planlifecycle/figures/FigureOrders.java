package org.planlifecycle.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.planlifecycle.kernel.CsvFile;
import org.springframework.stereotype.Component;

/** The orders of magnitude of figures, kept as data; a new row takes effect on its day. */
@Component
public class FigureOrders {

    private final List<CSVRecord> rows = CsvFile.rows("figures/figure-orders.csv");

    /** Those in force on that day, the latest of each indicator. */
    List<FigureOrder> on(LocalDate day) {
        Map<String, CSVRecord> latest = rows.stream().filter(row -> !day(row).isAfter(day)).collect(Collectors.toMap(
                row -> row.get("indicator") + row.get("unit"), row -> row,
                BinaryOperator.maxBy(Comparator.comparing(FigureOrders::day)), TreeMap::new));
        return latest.values().stream().map(row -> new FigureOrder(row.get("indicator"), row.get("unit"),
                row.get("per"), bound(row.get("lowest")), bound(row.get("highest")), row.get("low_question"),
                row.get("high_question"))).toList();
    }

    private static LocalDate day(CSVRecord row) {
        return LocalDate.parse(row.get("valid_from"));
    }

    private static Double bound(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
