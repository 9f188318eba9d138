package org.planlifecycle.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.directory.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units as the tables know them. */
@Repository
class JdbcUnits implements Units {

    private static final String ACTIVE = """
            select u.code, u.kind, n.name, u.cluster, u.party_members, u.sub_cells
            from org_unit u join org_unit_name n on n.code = u.code
            where u.valid_from <= :date and (u.valid_to is null or u.valid_to > :date)
            and n.valid_from <= :date and (n.valid_to is null or n.valid_to > :date)
            """;
    private static final String WHENEVER = """
            select u.code, u.kind, n.name, u.cluster, u.party_members, u.sub_cells
            from org_unit u join org_unit_name n on n.code = u.code
            where u.code = :code
            order by case when n.valid_from <= :date then 0 else 1 end,
            case when n.valid_from <= :date then n.valid_from end desc, n.valid_from
            fetch first 1 row only
            """;

    private final JdbcClient jdbc;
    private final Successors successors;

    JdbcUnits(JdbcClient jdbc, Successors successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    @Override
    public List<Unit> activeOn(LocalDate date) {
        return jdbc.sql(ACTIVE + " order by u.code").param("date", date).query(JdbcUnits::unit).list();
    }

    @Override
    public Optional<Unit> find(String code, LocalDate date) {
        return jdbc.sql(ACTIVE + " and u.code = :code").param("date", date).param("code", code)
                .query(JdbcUnits::unit).optional();
    }

    @Override
    public Unit get(String code, LocalDate date) {
        return jdbc.sql(WHENEVER).param("date", date).param("code", code).query(JdbcUnits::unit).optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no unit '%s'".formatted(code)));
    }

    @Override
    public Optional<Unit> successorOf(String code, LocalDate date) {
        return successors.answeringFor(code, date).filter(answering -> !answering.equals(code))
                .flatMap(answering -> find(answering, date));
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(row.getString("code"), UnitKind.valueOf(row.getString("kind")), row.getString("name"),
                row.getObject("cluster", Integer.class), row.getObject("party_members", Integer.class),
                row.getObject("sub_cells", Integer.class));
    }
}
