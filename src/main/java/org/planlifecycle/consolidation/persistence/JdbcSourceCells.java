package org.planlifecycle.consolidation.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.planlifecycle.consolidation.SourceCells;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.kernel.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** The cells of the versions that a snapshot names: one statement, read as a stream. */
@Repository
class JdbcSourceCells implements SourceCells {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final String CELLS = """
            select f.unit_code, f.indicator_code, f.period, f.amount, f.grade
            from consolidation_source s
              join reported_cell f on f.plan_id = s.plan_id and f.unit_code = s.unit_code and f.version = s.version
            where s.plan_id = ? and s.number = ? %s
            order by s.unit_code""";

    private final JdbcTemplate jdbc;

    JdbcSourceCells(JdbcTemplate shared) {
        jdbc = new JdbcTemplate(shared.getDataSource());
        jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    @Override
    public void read(PlanId planId, int snapshot, Visitor visitor) {
        jdbc.query(CELLS.formatted(""), to(visitor), planId.value(), snapshot);
    }

    @Override
    public void read(PlanId planId, int snapshot, Collection<String> unitCodes, Visitor visitor) {
        if (!unitCodes.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(unitCodes.size(), "?"));
            List<Object> values = new ArrayList<>(List.of(planId.value(), snapshot));
            values.addAll(unitCodes);
            jdbc.query(CELLS.formatted("and s.unit_code in (" + marks + ")"), to(visitor),
                    values.toArray());
        }
    }

    private static RowCallbackHandler to(Visitor visitor) {
        return row -> {
            long amount = row.getLong(4);
            Long number = row.wasNull() ? null : amount;
            String grade = row.getString(5);
            visitor.cell(row.getString(1), row.getString(2), row.getString(3), number,
                    grade == null ? null : Grade.valueOf(grade));
        };
    }
}
