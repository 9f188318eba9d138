package org.planlifecycle.figures.persistence;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the first version of the five-year review with its indicators; what was filled before stays as it is. */
@Component
class RegimeSeed {

    private static final String FILE = "seed/indicators.csv";
    private static final String REGIME = "five-year-review";
    private static final int FIRST_VERSION = 1;
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RegimeSeed(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostConstruct
    void load() {
        try {
            transaction.executeWithoutResult(status -> fillOnce());
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> fillOnce());
        }
    }

    private void fillOnce() {
        int present = jdbc.sql("select count(*) from regime_indicator where regime_code = ? and regime_version = ?")
                .params(REGIME, FIRST_VERSION).query(Integer.class).single();
        if (present == 0) {
            rows().forEach(row -> insert((int) row.getRecordNumber(), row.toMap()));
        }
    }

    private void insert(int order, Map<String, String> row) {
        Map<String, Object> values = new HashMap<>(row);
        values.put("note", row.get("note") == null ? "" : row.get("note"));
        values.put("quarterly", Boolean.valueOf(row.get("quarterly")));
        values.put("regime", REGIME);
        values.put("version", FIRST_VERSION);
        values.put("order", order);
        jdbc.sql(JdbcReportRegimes.INSERT_INDICATOR).params(values).update();
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
