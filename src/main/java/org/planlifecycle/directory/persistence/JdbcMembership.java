package org.planlifecycle.directory.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.Role;
import org.springframework.jdbc.core.RowCallbackHandler;
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
    public List<String> groupsOf(String personId, LocalDate date) {
        return groupsOf(List.of(personId), date).getOrDefault(personId, List.of());
    }

    @Override
    public Map<String, List<String>> groupsOf(Collection<String> personIds, LocalDate date) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Held>> held = held(personIds, date);
        Set<String> units = held.values().stream().flatMap(List::stream).filter(each -> each.role().ofUnit())
                .map(Held::unitCode).collect(Collectors.toSet());
        Map<String, List<String>> answered = successors.answeredBy(units, date);
        Map<String, List<String>> groups = new HashMap<>();
        held.forEach((person, roles) -> groups.put(person,
                roles.stream().flatMap(role -> groups(role, answered)).distinct().sorted().toList()));
        return groups;
    }

    @Override
    public Optional<String> unitOf(String personId, LocalDate date) {
        return held(List.of(personId), date).getOrDefault(personId, List.of()).stream()
                .filter(held -> held.role().ofUnit()).map(Held::unitCode).findFirst();
    }

    private static Stream<String> groups(Held held, Map<String, List<String>> answered) {
        return held.role().ofUnit()
                ? Stream.concat(Stream.of(Role.ALL_UNITS), answered.get(held.unitCode()).stream().map(Role::unitGroup))
                : Stream.of(held.role().group());
    }

    /** What each of these people holds on that date; only those whom the directory knows. */
    private Map<String, List<Held>> held(Collection<String> personIds, LocalDate date) {
        Map<String, List<Held>> held = new HashMap<>();
        jdbc.sql("""
                select p.id, r.role, r.unit_code from person p left join role_assignment r on r.person_id = p.id
                and r.valid_from <= :date and (r.valid_to is null or r.valid_to > :date)
                where p.id in (:persons) order by p.id, r.unit_code, r.role
                """)
                .param("persons", personIds).param("date", date)
                .query((RowCallbackHandler) row -> {
                    List<Held> ofPerson = held.computeIfAbsent(row.getString("id"), id -> new ArrayList<>());
                    if (row.getString("role") != null) {
                        ofPerson.add(new Held(Role.valueOf(row.getString("role")), row.getString("unit_code")));
                    }
                });
        return held;
    }

    private record Held(Role role, String unitCode) {
    }
}
