package org.planlifecycle.notification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.RecipientLine;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.springframework.stereotype.Component;

/** Finds whom a line of "Nơi nhận" means by name: the people of the committee's own offices, and the body above. */
@Component
class LineReceivers {

    private final People people;
    private final Superiors superiors;

    LineReceivers(People people, Superiors superiors) {
        this.people = people;
        this.superiors = superiors;
    }

    /** @param salutation how the mail begins */
    record Receiver(String id, String address, String salutation) {
    }

    /** Units and those addressed by name are written to by whoever issues the paper. */
    List<Receiver> of(RecipientLine line, LocalDate day) {
        Stream<Receiver> above = line.means().contains(RecipientLine.SUPERIOR) ? Stream.of(superior(day)) : Stream.empty();
        Stream<Receiver> own = Arrays.stream(Role.values()).filter(role -> line.means().contains(role.name()))
                .flatMap(role -> people.inRole(role, day).stream())
                .map(person -> new Receiver(person.id(), person.email(), "đồng chí " + person.fullName()));
        return Stream.concat(above, own).distinct().toList();
    }

    private Receiver superior(LocalDate day) {
        Superior superior = superiors.on(day);
        return new Receiver(superior.id(), superior.email(), superior.name());
    }
}
