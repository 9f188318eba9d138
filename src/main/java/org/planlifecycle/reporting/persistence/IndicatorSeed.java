package org.planlifecycle.reporting.persistence;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds the indicators that are missing at start; what is there already stays as it was edited. */
@Component
class IndicatorSeed {

    private static final String FILE = "seed/indicators.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    IndicatorSeed(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostConstruct
    void load() {
        try {
            transaction.executeWithoutResult(status -> insertWhatIsMissing());
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> insertWhatIsMissing());
        }
    }

    private void insertWhatIsMissing() {
        Set<String> present = jdbc.sql("select code from indicator").query(String.class).set();
        for (CSVRecord row : rows()) {
            if (!present.contains(row.get("code"))) {
                insert((int) row.getRecordNumber(), row.toMap());
            }
        }
    }

    private void insert(int order, Map<String, String> row) {
        jdbc.sql("""
                insert into indicator (code, sort_order, section, label, unit, roll_up, numerator, denominator,
                  blocking_check, blocking_message, warning_check, warning_message, applies_to)
                values (:code, :order, :section, :label, :unit, :roll_up, :numerator, :denominator,
                  :blocking_check, :blocking_message, :warning_check, :warning_message, :applies_to)""")
                .params(row).param("order", order).update();
    }

    private static List<CSVRecord> rows() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + FILE, failure);
        }
    }
}
