package org.planlifecycle.kernel;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills tables at start from files whose headings are their columns; a row whose key is there stays as it was edited. */
@Component
public final class Seeding {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Seeding(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All of them or none, and once more if another node that starts at the same moment was faster. */
    public void fill(Table... tables) {
        try {
            transaction.executeWithoutResult(status -> List.of(tables).forEach(this::insertWhatIsMissing));
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            transaction.executeWithoutResult(status -> List.of(tables).forEach(this::insertWhatIsMissing));
        }
    }

    private void insertWhatIsMissing(Table table) {
        String columns = String.join(", ", table.columns());
        Set<List<String>> present = new HashSet<>(jdbc.query("select %s from %s".formatted(
                String.join(", ", table.key()), table.name()), (row, number) -> key(row, table)));
        Columns known = jdbc.query("select %s from %s where 1 = 0".formatted(columns, table.name()),
                (ResultSetExtractor<Columns>) none -> Columns.of(none.getMetaData()));
        List<Object[]> missing = table.rows().stream()
                .filter(row -> !present.contains(table.key().stream().map(row::get).toList()))
                .map(row -> known.values(row, table.columns())).toList();
        jdbc.batchUpdate("insert into %s (%s) values (%s)".formatted(table.name(), columns,
                String.join(", ", Collections.nCopies(table.columns().size(), "?"))), missing, known.types());
    }

    private static List<String> key(ResultSet row, Table table) throws SQLException {
        List<String> key = new ArrayList<>();
        for (String column : table.key()) {
            String value = row.getString(column);
            key.add(value == null ? "" : value);
        }
        return key;
    }

    /** A table and the rows for it; an empty value is null where the column allows it. */
    public record Table(String name, List<CSVRecord> rows, List<String> columns, List<String> key) {

        /** @param key tells whether a row is there already */
        public static Table of(String name, String file, String... key) {
            List<CSVRecord> rows = CsvFile.rows(file);
            return new Table(name, rows, rows.get(0).getParser().getHeaderNames(), List.of(key));
        }

        /** Only these columns of the file. */
        public Table only(String... wanted) {
            return new Table(name, rows, List.of(wanted), key);
        }
    }

    private record Columns(int[] types, boolean[] nullable) {

        static Columns of(ResultSetMetaData columns) throws SQLException {
            int count = columns.getColumnCount();
            Columns known = new Columns(new int[count], new boolean[count]);
            for (int at = 0; at < count; at++) {
                known.types[at] = columns.getColumnType(at + 1);
                known.nullable[at] = columns.isNullable(at + 1) == ResultSetMetaData.columnNullable;
            }
            return known;
        }

        Object[] values(CSVRecord row, List<String> names) {
            Object[] values = new Object[names.size()];
            for (int at = 0; at < values.length; at++) {
                String value = row.get(names.get(at));
                values[at] = value.isEmpty() && nullable[at] ? null : value;
            }
            return values;
        }
    }
}
