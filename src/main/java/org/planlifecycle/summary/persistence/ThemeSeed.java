package org.planlifecycle.summary.persistence;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds the themes that are missing at start; what is there already stays as it was edited. */
@Component
class ThemeSeed {

    private static final String FILE = "seed/report-themes.csv";
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ThemeSeed(JdbcClient jdbc, PlatformTransactionManager transactions) {
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
        Set<String> present = jdbc.sql("select code from report_theme").query(String.class).set();
        for (CSVRecord row : rows()) {
            if (!present.contains(row.get("code"))) {
                jdbc.sql("insert into report_theme (code, sort_order, label, keywords) values (?, ?, ?, ?)")
                        .params(row.get("code"), (int) row.getRecordNumber(), row.get("label"), row.get("keywords"))
                        .update();
            }
        }
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
