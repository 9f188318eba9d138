package org.planlifecycle.directory.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Memberships derived from the roles that are held on a date. */
@Repository
class JdbcMembership implements Membership {

    private final JdbcClient jdbc;
    private final Successors successors;

    JdbcMembership(JdbcClient jdbc, Successors successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    @Override
    public boolean actsFor(String personId, String unitCode, LocalDate date) {
        return successors.answeringFor(unitCode, date)
                .map(answering -> unitsOf(personId, date).anyMatch(answering::equals)).orElse(false);
    }

    @Override
    public List<String> groupsOf(String personId, LocalDate date) {
        return held(personId, date).stream().flatMap(held -> groups(held, date)).distinct().sorted().toList();
    }

    @Override
    public Optional<String> unitOf(String personId, LocalDate date) {
        return unitsOf(personId, date).findFirst();
    }

    private Stream<String> groups(Held held, LocalDate date) {
        return held.role().ofUnit()
                ? successors.answeredBy(held.unitCode(), date).stream().map(Role::unitGroup)
                : Stream.of(held.role().group());
    }

    private Stream<String> unitsOf(String personId, LocalDate date) {
        return held(personId, date).stream().filter(held -> held.role().ofUnit()).map(Held::unitCode);
    }

    private List<Held> held(String personId, LocalDate date) {
        return jdbc.sql("""
                select role, unit_code from role_assignment where person_id = :person
                and valid_from <= :date and (valid_to is null or valid_to > :date) order by unit_code, role
                """)
                .param("person", personId).param("date", date)
                .query((row, index) -> new Held(Role.valueOf(row.getString("role")), row.getString("unit_code")))
                .list();
    }

    private record Held(Role role, String unitCode) {
    }
}
