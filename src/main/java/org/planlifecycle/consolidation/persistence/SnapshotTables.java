package org.planlifecycle.consolidation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.consolidation.FigureLine;
import org.planlifecycle.consolidation.LineCell;
import org.planlifecycle.consolidation.LineFigures;
import org.planlifecycle.consolidation.RolledUp;
import org.planlifecycle.consolidation.RolledUp.Ratio;
import org.planlifecycle.consolidation.Scope;
import org.planlifecycle.consolidation.ScopeFigures;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The consolidated cells of snapshots in the table {@code consolidation_cell}. */
@Repository
class SnapshotTables {

    private static final String INSERT = """
            insert into consolidation_cell (plan_id, number, scope_level, scope_key, indicator_code, period, grade,
              amount, numerator, denominator, reported, asked) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SnapshotTables(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(Snapshot snapshot, Collection<ScopeFigures> tables) {
        List<Object[]> rows = new ArrayList<>();
        tables.forEach(table -> table.lines().forEach(line -> line.cells().forEach(
                cell -> rows.add(row(snapshot, table.scope(), line.line(), cell)))));
        batch.batchUpdate(INSERT, rows);
    }

    private static Object[] row(Snapshot snapshot, Scope scope, FigureLine line, LineCell cell) {
        Ratio ratio = cell.value() instanceof Ratio made ? made : null;
        return new Object[] {snapshot.planId().value(), snapshot.number(), scope.level().name(), scope.key(),
            line.indicator().code(), cell.period().code(), line.gradeCode(), cell.value().number().orElse(null),
            ratio == null ? null : ratio.numerator(), ratio == null ? null : ratio.denominator(), cell.reported(),
            cell.asked()};
    }

    /** Empty if no table of that scope was kept. */
    Optional<ScopeFigures> find(Snapshot snapshot, Scope scope, List<Indicator> indicators) {
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
        Map<FigureLine, List<LineCell>> lines = new LinkedHashMap<>();
        jdbc.sql("""
                select * from consolidation_cell where plan_id = ? and number = ? and scope_level = ?
                  and scope_key = ? order by period""")
                .params(snapshot.planId().value(), snapshot.number(), scope.level().name(), scope.key())
                .query(row -> {
                    Indicator indicator = byCode.get(row.getString("indicator_code"));
                    String grade = row.getString("grade");
                    lines.computeIfAbsent(new FigureLine(indicator, grade.isEmpty() ? null : Grade.valueOf(grade)),
                            line -> new ArrayList<>()).add(cell(indicator, row));
                });
        List<String> order = List.copyOf(byCode.keySet());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new ScopeFigures(scope, lines.entrySet().stream()
                .map(line -> new LineFigures(line.getKey(), line.getValue()))
                .sorted(Comparator.comparing((LineFigures line) -> order.indexOf(line.line().indicator().code()))
                        .thenComparing(line -> line.line().grade() == null ? -1 : line.line().grade().ordinal()))
                .toList()));
    }

    private static LineCell cell(Indicator indicator, ResultSet row) throws SQLException {
        return new LineCell(ReportPeriod.parse(row.getString("period")), value(indicator, row),
                row.getInt("reported"), row.getInt("asked"));
    }

    private static RolledUp value(Indicator indicator, ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        if (amount == null) {
            return new RolledUp.Nobody();
        }
        return switch (indicator.rollUp()) {
            case SUM -> new RolledUp.Sum(amount.longValueExact());
            case SUM_PER_YEAR -> new RolledUp.InOnePeriod(amount.longValueExact());
            case RATIO -> new Ratio(row.getLong("numerator"), row.getLong("denominator"));
            case COUNT_BY_GRADE -> new RolledUp.Units(amount.longValueExact());
        };
    }
}
