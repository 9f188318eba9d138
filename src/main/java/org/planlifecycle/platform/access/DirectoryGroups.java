package org.planlifecycle.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the engine's groups and memberships in line with the directory of today. */
@Component
class DirectoryGroups {

    /** What Admin shows as the kind of a group; the engine makes nothing of it. */
    private static final String KIND_UNIT = "Đơn vị";
    private static final String KIND_OFFICE = "Cơ quan, vai trò";
    private static final String NAME_OF_ALL_UNITS = "Các đơn vị";

    /** Groups or people in one transaction. */
    private static final int PAGE = 500;

    private final IdentityService identity;
    private final Units units;
    private final Membership membership;
    private final JdbcClient jdbc;
    private final SeedTransactions transactions;
    private final Clock clock;

    DirectoryGroups(IdentityService identity, Units units, Membership membership, JdbcClient jdbc,
            SeedTransactions transactions, Clock clock) {
        this.identity = identity;
        this.units = units;
        this.membership = membership;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Id and Vietnamese name of the groups of departments and functions. */
    Map<String, String> ofOffices() {
        Map<String, String> names = new TreeMap<>();
        for (Role role : Role.values()) {
            if (!role.ofUnit()) {
                names.putIfAbsent(role.group(), nameOf(role));
            }
        }
        return names;
    }

    private static String nameOf(Role role) {
        return role.group().equals(Role.STANDING_COMMITTEE_CHAIR.group()) ? "Ban Thường vụ" : role.title();
    }

    /** Writes the group of every department, that of all units, and one for each unit that exists today. */
    void writeGroups() {
        transactions.run(() -> {
            write(ofOffices(), KIND_OFFICE);
            write(Map.of(Role.ALL_UNITS, NAME_OF_ALL_UNITS), KIND_UNIT);
        });
        List<Unit> active = units.activeOn(today());
        for (int first = 0; first < active.size(); first += PAGE) {
            Map<String, String> names = active.subList(first, Math.min(first + PAGE, active.size())).stream()
                    .collect(Collectors.toMap(unit -> Role.unitGroup(unit.code()), Unit::name));
            transactions.run(() -> write(names, KIND_UNIT));
        }
    }

    private void write(Map<String, String> names, String kind) {
        Map<String, Group> present = identity.createGroupQuery()
                .groupIdIn(names.keySet().toArray(String[]::new)).unlimitedList().stream()
                .collect(Collectors.toMap(Group::getId, group -> group));
        names.forEach((id, name) -> {
            Group group = present.containsKey(id) ? present.get(id) : identity.newGroup(id);
            if (!name.equals(group.getName()) || !kind.equals(group.getType())) {
                group.setName(name);
                group.setType(kind);
                identity.saveGroup(group);
            }
        });
    }

    /** Those who are not in the directory keep the memberships they have. */
    void writeMemberships() {
        List<String> page = usersAfter("");
        while (!page.isEmpty()) {
            List<String> users = page;
            transactions.run(() -> writeMemberships(users));
            page = usersAfter(users.get(users.size() - 1));
        }
    }

    private List<String> usersAfter(String id) {
        return jdbc.sql("select ID_ from ACT_ID_USER where ID_ > :id order by ID_ fetch first " + PAGE + " rows only")
                .param("id", id).query(String.class).list();
    }

    private void writeMemberships(List<String> users) {
        Map<String, List<String>> wanted = membership.groupsOf(users, today());
        Map<String, Set<String>> present = presentGroups(users);
        Set<String> known = knownGroups(wanted.values());
        wanted.forEach((user, groups) -> {
            Set<String> tooMany = new TreeSet<>(present.getOrDefault(user, Set.of()));
            groups.stream().filter(known::contains).filter(group -> !tooMany.remove(group))
                    .forEach(group -> identity.createMembership(user, group));
            tooMany.forEach(group -> identity.deleteMembership(user, group));
        });
    }

    /** The engine answers this for one person at a time only. */
    private Map<String, Set<String>> presentGroups(List<String> users) {
        Map<String, Set<String>> present = new HashMap<>();
        jdbc.sql("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ in (:users)").param("users", users)
                .query((RowCallbackHandler) row -> present
                        .computeIfAbsent(row.getString("USER_ID_"), user -> new TreeSet<>())
                        .add(row.getString("GROUP_ID_")));
        return present;
    }

    /** The group of a unit that was merged long ago may never have been made here. */
    private Set<String> knownGroups(Collection<List<String>> wanted) {
        String[] ids = wanted.stream().flatMap(List::stream).distinct().toArray(String[]::new);
        return ids.length == 0 ? Set.of() : identity.createGroupQuery().groupIdIn(ids).unlimitedList().stream()
                .map(Group::getId).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
