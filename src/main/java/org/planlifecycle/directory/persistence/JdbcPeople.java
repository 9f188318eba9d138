package org.planlifecycle.directory.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people as the tables know them. */
@Repository
class JdbcPeople implements People {

    private static final String PERSON = "select p.id, p.full_name, p.email, p.phone, p.synthetic from person p ";
    private static final String HOLDING = """
            where exists (select 1 from role_assignment r where r.person_id = p.id and r.role = :role
            and r.valid_from <= :date and (r.valid_to is null or r.valid_to > :date)
            """;

    private final JdbcClient jdbc;
    private final Successors successors;

    JdbcPeople(JdbcClient jdbc, Successors successors) {
        this.jdbc = jdbc;
        this.successors = successors;
    }

    @Override
    public Optional<Person> find(String id) {
        return jdbc.sql(PERSON + "where p.id = :id").param("id", id).query(JdbcPeople::person).optional();
    }

    @Override
    public List<Person> inRole(Role role, LocalDate date) {
        return jdbc.sql(PERSON + HOLDING + ") order by p.id").param("role", role.name()).param("date", date)
                .query(JdbcPeople::person).list();
    }

    @Override
    public List<Person> inRoleOf(Role role, String unitCode, LocalDate date) {
        return jdbc.sql(PERSON + HOLDING + "and r.unit_code = :unit) order by p.id")
                .param("role", role.name()).param("date", date)
                .param("unit", successors.answeringFor(unitCode, date).orElse(unitCode))
                .query(JdbcPeople::person).list();
    }

    @Override
    public Map<String, List<Person>> inRoleOf(Role role, Collection<String> unitCodes, LocalDate date) {
        Map<String, Set<Person>> holders = holders(role, date);
        Map<String, String> answering = successors.answeringFor(unitCodes, date);
        Map<String, List<Person>> result = new HashMap<>();
        unitCodes.forEach(code -> result.put(code,
                List.copyOf(holders.getOrDefault(answering.getOrDefault(code, code), Set.of()))));
        return result;
    }

    /** Everybody in that role by unit, in order of their ids. */
    private Map<String, Set<Person>> holders(Role role, LocalDate date) {
        Map<String, Set<Person>> holders = new HashMap<>();
        jdbc.sql("""
                select p.id, p.full_name, p.email, p.phone, p.synthetic, r.unit_code from person p
                join role_assignment r on r.person_id = p.id where r.role = :role and r.unit_code is not null
                and r.valid_from <= :date and (r.valid_to is null or r.valid_to > :date) order by p.id
                """).param("role", role.name()).param("date", date)
                .query((RowCallbackHandler) row -> holders
                        .computeIfAbsent(row.getString("unit_code"), code -> new LinkedHashSet<>())
                        .add(person(row, 0)));
        return holders;
    }

    @Override
    public List<Person> standingCommittee(LocalDate date) {
        return jdbc.sql("""
                select p.id, p.full_name, p.email, p.phone, p.synthetic from person p join (
                select person_id, min(case when role = :chair then 0 else 1 end) as seat from role_assignment
                where role in (:chair, :member) and valid_from <= :date and (valid_to is null or valid_to > :date)
                group by person_id) s on s.person_id = p.id order by s.seat, p.id
                """)
                .param("chair", Role.STANDING_COMMITTEE_CHAIR.name())
                .param("member", Role.STANDING_COMMITTEE_MEMBER.name())
                .param("date", date).query(JdbcPeople::person).list();
    }

    @Override
    public List<Person> withLogin() {
        return jdbc.sql(PERSON + "where p.has_login order by p.id").query(JdbcPeople::person).list();
    }

    @Override
    public String displayName(String id) {
        return find(id).map(Person::fullName).orElse(id);
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(row.getString("id"), row.getString("full_name"), row.getString("email"),
                row.getString("phone"), row.getBoolean("synthetic"));
    }
}
