package org.planlifecycle.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.deadline.DaysKind;
import org.planlifecycle.deadline.TermAnchor;
import org.planlifecycle.deadline.WorkingTerm;
import org.planlifecycle.deadline.WorkingTermRegister;
import org.planlifecycle.kernel.ReadOnce;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the terms from their table; those that many tasks of one transaction ask for, once. */
@Repository
@DependsOn("deadlineSeed")
class JdbcWorkingTermRegister implements WorkingTermRegister {

    private final JdbcClient jdbc;
    private final ReadOnce<Asked, Optional<WorkingTerm>> terms = new ReadOnce<>(this::read);

    JdbcWorkingTermRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(String termKey, LocalDate on) {
    }

    @Override
    public Optional<WorkingTerm> inForce(String termKey, LocalDate on) {
        return terms.get(new Asked(termKey, on));
    }

    private Optional<WorkingTerm> read(Asked asked) {
        return jdbc.sql("""
                        select term_key, days, days_kind, anchor, valid_from, source from working_term
                        where term_key = :key and valid_from <= :on
                        order by valid_from desc fetch first 1 row only""")
                .param("key", asked.termKey()).param("on", asked.on())
                .query(JdbcWorkingTermRegister::map).optional();
    }

    private static WorkingTerm map(ResultSet row, int number) throws SQLException {
        return new WorkingTerm(row.getString("term_key"), row.getInt("days"),
                DaysKind.valueOf(row.getString("days_kind")), TermAnchor.valueOf(row.getString("anchor")),
                row.getObject("valid_from", LocalDate.class), row.getString("source"));
    }
}
