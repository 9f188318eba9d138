package org.planlifecycle.figures.persistence;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.ReportPeriod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures by period as rows of one cell each, in whatever table they lie. */
@Repository
public class FigureCells {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public FigureCells(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** @param owner the values of the owner's columns, the same for each cell */
    public void add(String table, List<String> ownerColumns, Object[] owner, FigureTable figures) {
        List<Object[]> rows = new ArrayList<>();
        figures.byPeriod().forEach((period, ofPeriod) -> ofPeriod.codes().forEach(code -> {
            Object[] row = Arrays.copyOf(owner, owner.length + 4);
            row[owner.length] = code;
            row[owner.length + 1] = period.code();
            row[owner.length + 2] = ofPeriod.numbers().get(code);
            row[owner.length + 3] = ofPeriod.grades().containsKey(code) ? ofPeriod.grades().get(code).name() : null;
            rows.add(row);
        }));
        batch.batchUpdate("insert into %s (%s, indicator_code, period, amount, grade) values (%s?, ?, ?, ?)".formatted(
                table, String.join(", ", ownerColumns), "?, ".repeat(owner.length)), rows, types(owner));
    }

    private static int[] types(Object[] owner) {
        int[] types = new int[owner.length + 4];
        for (int index = 0; index < owner.length; index++) {
            types[index] = owner[index] instanceof Integer ? Types.INTEGER : Types.VARCHAR;
        }
        types[owner.length] = Types.VARCHAR;
        types[owner.length + 1] = Types.VARCHAR;
        types[owner.length + 2] = Types.BIGINT;
        types[owner.length + 3] = Types.VARCHAR;
        return types;
    }

    /** @param sql gives the cells of one owner */
    public FigureTable read(String sql, Object... params) {
        Map<ReportPeriod, Map<String, Integer>> numbers = new HashMap<>();
        Map<ReportPeriod, Map<String, Grade>> grades = new HashMap<>();
        jdbc.sql(sql).params(params).query(row -> {
            ReportPeriod period = ReportPeriod.parse(row.getString("period"));
            String grade = row.getString("grade");
            if (grade == null) {
                numbers.computeIfAbsent(period, any -> new HashMap<>())
                        .put(row.getString("indicator_code"), row.getInt("amount"));
            } else {
                grades.computeIfAbsent(period, any -> new HashMap<>())
                        .put(row.getString("indicator_code"), Grade.valueOf(grade));
            }
        });
        TreeSet<ReportPeriod> periods = new TreeSet<>(numbers.keySet());
        periods.addAll(grades.keySet());
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : periods) {
            table = table.with(period, new Figures(numbers.getOrDefault(period, Map.of()),
                    grades.getOrDefault(period, Map.of())));
        }
        return table;
    }
}
