package org.planlifecycle.summary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.planlifecycle.kernel.CsvFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The thresholds of the consolidated report's judgements, kept as data; a new row takes effect on its day. */
@Component
public class ThresholdTable {

    private final List<ThresholdRule> rules;

    @Autowired
    ThresholdTable() {
        this(read());
    }

    ThresholdTable(List<ThresholdRule> rules) {
        this.rules = List.copyOf(rules);
    }

    private static List<ThresholdRule> read() {
        return CsvFile.rows("summary/summary-thresholds.csv").stream().map(ThresholdTable::rule).toList();
    }

    private static ThresholdRule rule(CSVRecord row) {
        return new ThresholdRule(LocalDate.parse(row.get("valid_from")), row.get("code"),
                Integer.parseInt(row.get("threshold")), row.get("meaning"), row.get("owner"), row.get("source"));
    }

    /** Those in force on that day. */
    Thresholds on(LocalDate day) {
        return new Thresholds(of("OVERDUE_PERCENT", day).threshold(), of("CLUSTER_UNITS", day).threshold(),
                of("CLUSTER_GAP", day).threshold(), of("COMPARED_FROM", day).threshold());
    }

    /** The same with what they mean and where they come from, for people to read. */
    public List<ThresholdRule> rulesOn(LocalDate day) {
        return rules.stream().map(ThresholdRule::code).distinct().map(code -> of(code, day)).toList();
    }

    private ThresholdRule of(String code, LocalDate day) {
        return rules.stream().filter(rule -> rule.code().equals(code)).filter(rule -> !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(ThresholdRule::validFrom)).orElseThrow(() -> new IllegalStateException(
                        "No threshold %s is in force on %s".formatted(code, day)));
    }
}
