package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Component;

/** Writes to the units whose collectives and people are commended. */
@Component
class CommendationMails {

    private static final String KIND = "commendation-decided";

    private final People people;
    private final Clock clock;

    CommendationMails(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Mail> toUnits(Plan plan, IssuedDocument decision, List<AwardProposal> approved) {
        List<Mail> mails = new ArrayList<>();
        approved.stream().collect(Collectors.groupingBy(AwardProposal::unitCode, TreeMap::new, Collectors.toList()))
                .forEach((unitCode, ofUnit) -> people.inRoleOf(Role.UNIT_CONTACT, unitCode, LocalDate.now(clock))
                        .forEach(person -> mails.add(new Mail(plan.id(), unitCode, KIND, "", person.id(), person.email(),
                                "Quyết định khen thưởng số " + decision.numberText(),
                                body(plan, decision, ofUnit, person)))));
        return mails;
    }

    private static String body(Plan plan, IssuedDocument decision, List<AwardProposal> ofUnit, Person person) {
        return """
                Kính gửi đồng chí %s,

                Ban Thường vụ Đảng ủy Khối đã ban hành Quyết định số %s (gửi kèm thư này) khen thưởng theo %s. \
                Tập thể, cá nhân của đơn vị được khen thưởng:

                %s

                Đề nghị đơn vị thông báo cho tập thể, cá nhân được khen thưởng.

                Trân trọng."""
                .formatted(person.fullName(), decision.numberText(), plan.shortName(), ofUnit.stream()
                        .map(one -> "- %s: %s".formatted(one.name(), one.form().label()))
                        .collect(Collectors.joining("\n")));
    }
}
