package org.planlifecycle.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.planlifecycle.directory.Membership;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Units;
import org.springframework.stereotype.Component;

/** Brings the engine's groups and memberships in line with the directory of today. */
@Component
class DirectoryGroups {

    /** What Admin shows as the kind of a group; the engine makes nothing of it. */
    private static final String KIND_UNIT = "Đơn vị";
    private static final String KIND_OFFICE = "Cơ quan, vai trò";

    private final IdentityService identity;
    private final Units units;
    private final People people;
    private final Membership membership;
    private final Clock clock;

    DirectoryGroups(IdentityService identity, Units units, People people, Membership membership, Clock clock) {
        this.identity = identity;
        this.units = units;
        this.people = people;
        this.membership = membership;
        this.clock = clock;
    }

    /** Id and Vietnamese name of every group that the directory knows today. */
    Map<String, String> named() {
        Map<String, String> names = new TreeMap<>();
        for (Role role : Role.values()) {
            if (!role.ofUnit()) {
                names.putIfAbsent(role.group(), nameOf(role));
            }
        }
        units.activeOn(today()).forEach(unit -> names.put(Role.unitGroup(unit.code()), unit.name()));
        return names;
    }

    private static String nameOf(Role role) {
        return role.group().equals(Role.STANDING_COMMITTEE_CHAIR.group()) ? "Ban Thường vụ" : role.title();
    }

    void writeGroups() {
        Map<String, Group> present = identity.createGroupQuery().unlimitedList().stream()
                .collect(Collectors.toMap(Group::getId, group -> group));
        named().forEach((id, name) -> {
            Group group = present.containsKey(id) ? present.get(id) : identity.newGroup(id);
            String kind = id.startsWith(Role.unitGroup("")) ? KIND_UNIT : KIND_OFFICE;
            if (!name.equals(group.getName()) || !kind.equals(group.getType())) {
                group.setName(name);
                group.setType(kind);
                identity.saveGroup(group);
            }
        });
    }

    /** Those who are not in the directory keep the memberships they have. */
    void writeMemberships() {
        for (User user : identity.createUserQuery().unlimitedList()) {
            if (people.find(user.getId()).isPresent()) {
                writeMemberships(user.getId());
            }
        }
    }

    private void writeMemberships(String userId) {
        Set<String> present = identity.createGroupQuery().groupMember(userId).unlimitedList().stream()
                .map(Group::getId).collect(Collectors.toSet());
        List<String> wanted = membership.groupsOf(userId, today()).stream().filter(this::exists).toList();
        wanted.stream().filter(group -> !present.contains(group))
                .forEach(group -> identity.createMembership(userId, group));
        Set<String> tooMany = new HashSet<>(present);
        wanted.forEach(tooMany::remove);
        tooMany.forEach(group -> identity.deleteMembership(userId, group));
    }

    /** The group of a unit that was merged long ago may never have been made here. */
    private boolean exists(String group) {
        return identity.createGroupQuery().groupId(group).count() > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
