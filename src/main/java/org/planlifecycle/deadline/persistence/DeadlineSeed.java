package org.planlifecycle.deadline.persistence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the statutory days, calendar days and terms that the tables do not have yet; a row that exists is never touched. */
@Component("deadlineSeed")
class DeadlineSeed implements InitializingBean {

    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient jdbc;

    DeadlineSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        seedStatutoryDays();
        seedRestDays();
        seedWorkingTerms();
    }

    private void seedStatutoryDays() throws IOException {
        Set<String> present = new HashSet<>(jdbc.sql("select code, valid_from from statutory_day")
                .query((row, number) -> row.getString("code") + row.getObject("valid_from", LocalDate.class)).list());
        for (CSVRecord row : rows("seed/statutory-days.csv")) {
            if (!present.contains(row.get("code") + row.get("valid_from"))) {
                insert(statutoryDay(row));
            }
        }
    }

    private JdbcClient.StatementSpec statutoryDay(CSVRecord row) {
        String until = row.get("valid_to");
        return jdbc.sql("""
                        insert into statutory_day (code, name, reckoning, month_number, day_number, first_offset,
                          last_offset, weekdays, status, valid_from, valid_to, source, compensated_by)
                        values (:code, :name, :reckoning, :month, :day, :first, :last, :weekdays, :status, :from, :to,
                          :source, :compensatedBy)""")
                .param("code", row.get("code")).param("name", row.get("name")).param("reckoning", row.get("reckoning"))
                .param("month", Integer.parseInt(row.get("month"))).param("day", Integer.parseInt(row.get("day")))
                .param("first", Integer.parseInt(row.get("first_offset")))
                .param("last", Integer.parseInt(row.get("last_offset"))).param("weekdays", row.get("weekdays"))
                .param("status", row.get("status")).param("from", LocalDate.parse(row.get("valid_from")))
                .param("to", until.isEmpty() ? null : LocalDate.parse(until), Types.DATE)
                .param("source", row.get("source")).param("compensatedBy", row.get("compensated_by"));
    }

    private void seedRestDays() throws IOException {
        Set<String> present = new HashSet<>(jdbc.sql("select rest_date from rest_day")
                .query((row, number) -> row.getObject("rest_date", LocalDate.class).toString()).list());
        for (CSVRecord row : rows("seed/rest-days.csv")) {
            if (!present.contains(row.get("rest_date"))) {
                insert(jdbc.sql("""
                                insert into rest_day (rest_date, name, kind, status, source)
                                values (:date, :name, :kind, :status, :source)""")
                        .param("date", LocalDate.parse(row.get("rest_date")))
                        .param("name", row.get("name")).param("kind", row.get("kind"))
                        .param("status", row.get("status")).param("source", row.get("source")));
            }
        }
    }

    private void seedWorkingTerms() throws IOException {
        Set<String> present = new HashSet<>(jdbc.sql("select term_key, valid_from from working_term")
                .query((row, number) -> row.getString("term_key") + row.getObject("valid_from", LocalDate.class)).list());
        for (CSVRecord row : rows("seed/working-terms.csv")) {
            if (!present.contains(row.get("term_key") + row.get("valid_from"))) {
                insert(jdbc.sql("""
                                insert into working_term (term_key, days, days_kind, anchor, valid_from, source)
                                values (:key, :days, :kind, :anchor, :from, :source)""")
                        .param("key", row.get("term_key")).param("days", Integer.parseInt(row.get("days")))
                        .param("kind", row.get("days_kind")).param("anchor", row.get("anchor"))
                        .param("from", LocalDate.parse(row.get("valid_from"))).param("source", row.get("source")));
            }
        }
    }

    private static void insert(JdbcClient.StatementSpec statement) {
        try {
            statement.update();
        } catch (DuplicateKeyException otherNode) {
            // Another node that starts at the same moment has just added the row: that is what was wanted.
            return;
        }
    }

    private static List<CSVRecord> rows(String path) throws IOException {
        try (Reader reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        }
    }
}
