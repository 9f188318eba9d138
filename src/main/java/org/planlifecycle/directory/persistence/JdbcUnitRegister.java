package org.planlifecycle.directory.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.planlifecycle.directory.UnitRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the history of units; nothing is ever deleted, periods are closed. */
@Repository
class JdbcUnitRegister implements UnitRegister {

    private final JdbcClient jdbc;

    JdbcUnitRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Period> lockPeriod(String code) {
        return jdbc.sql("select valid_from, valid_to from org_unit where code = :code for update").param("code", code)
                .query((row, index) -> new Period(row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class))).optional();
    }

    @Override
    public LocalDate lastNamedOn(String code) {
        return jdbc.sql("select max(valid_from) from org_unit_name where code = :code").param("code", code)
                .query(LocalDate.class).single();
    }

    @Override
    public Optional<LocalDate> lastMergerInto(String code) {
        return jdbc.sql("""
                select valid_to from org_unit where successor_code = :code order by valid_to desc
                fetch first 1 row only
                """).param("code", code).query(LocalDate.class).optional();
    }

    @Override
    public void endBefore(LocalDate day, String code, String successorCode) {
        jdbc.sql("update org_unit set valid_to = :day, successor_code = :successor where code = :code")
                .param("day", day).param("successor", successorCode).param("code", code).update();
        // A role that would only have begun later is closed on its own first day, that is, it is never held.
        jdbc.sql("""
                update role_assignment set valid_to = case when valid_from > :day then valid_from else :day end
                where unit_code = :code and (valid_to is null or valid_to > :day)
                """).param("day", day).param("code", code).update();
    }

    @Override
    public void nameFrom(LocalDate day, String code, String name) {
        jdbc.sql("update org_unit_name set valid_to = :day where code = :code and valid_to is null")
                .param("day", day).param("code", code).update();
        jdbc.sql("insert into org_unit_name (code, name, valid_from) values (:code, :name, :day)")
                .param("code", code).param("name", name).param("day", day).update();
    }
}
