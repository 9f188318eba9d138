package org.planlifecycle.reminder.officials;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.springframework.stereotype.Component;

/** Finds in the directory of today who is written to about a task. */
@Component
class TaskRecipients {

    private final People people;
    private final Clock clock;

    TaskRecipients(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** By id and without repetition, also those without an address: the outbox has the office asked for it. */
    List<Person> of(OfficialTask task, OfficialAction action) {
        Stream<Person> told = switch (action) {
            case REMIND_HOLDER -> holders(task);
            case TELL_HEAD -> heads(task);
            case TELL_CHAIR, LIST_TO_CHAIR -> inRole(Role.STANDING_COMMITTEE_CHAIR);
        };
        return told.distinct().sorted(Comparator.comparing(Person::id)).toList();
    }

    /** How a mail to somebody else names those who have the task. */
    String nameOfHolder(OfficialTask task) {
        if (task.isHeldByOne()) {
            return "đồng chí " + people.displayName(task.assignee());
        }
        return task.group().equals(Role.STANDING_COMMITTEE_CHAIR.group()) ? "Ban Thường vụ"
                : Role.inGroup(task.group()).get(0).title();
    }

    private Stream<Person> holders(OfficialTask task) {
        return task.isHeldByOne() ? people.find(task.assignee()).stream()
                : Role.inGroup(task.group()).stream().flatMap(this::inRole);
    }

    private Stream<Person> heads(OfficialTask task) {
        List<Person> heads = Role.headOf(task.group()).stream().flatMap(this::inRole).toList();
        Set<String> others = new HashSet<>(holders(task).map(Person::id).toList());
        heads.forEach(head -> others.remove(head.id()));
        return heads.isEmpty() || others.isEmpty() ? inRole(Role.STANDING_COMMITTEE_CHAIR) : heads.stream();
    }

    private Stream<Person> inRole(Role role) {
        return people.inRole(role, LocalDate.now(clock)).stream();
    }
}
