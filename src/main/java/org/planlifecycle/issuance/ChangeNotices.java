package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DraftText;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Signers;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanAmended;
import org.planlifecycle.plan.PlanCancelled;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Tells the units that their plan has changed: one numbered letter, and a mail to each unit's contact. */
@Service
public class ChangeNotices {

    private static final String CANCELLATION = "cancellation";

    private final Plans plans;
    private final PlanUnits units;
    private final People people;
    private final DocumentIssuance documents;
    private final Signers signers;
    private final PaperPost post;
    private final Journal journal;
    private final Clock clock;

    ChangeNotices(Plans plans, PlanUnits units, People people, DocumentIssuance documents,
            Signers signers, PaperPost post, Journal journal, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.documents = documents;
        this.signers = signers;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells the units that still owe their report; said twice of one save of the plan, it is told once. */
    public void amended(PlanAmended amended) {
        Plan plan = plans.get(amended.planId());
        send(new ChangeNotice(plan, "r%d".formatted(plan.revision()), amended.deadline(), amended.reason()),
                units.open(plan.id()), amended.decidedBy());
    }

    /** Tells every unit that the plan went to; a draft went to nobody. */
    public void cancelled(PlanCancelled cancelled) {
        List<PlanUnit> receivers = units.of(cancelled.planId());
        if (!receivers.isEmpty()) {
            send(new ChangeNotice(plans.get(cancelled.planId()), CANCELLATION, null, cancelled.reason()), receivers,
                    cancelled.decidedBy());
        }
    }

    /** Whoever approved the change has signed the letter with it. */
    private void send(ChangeNotice notice, List<PlanUnit> receivers, String signerId) {
        LocalDate today = LocalDate.now(clock);
        IssuedDocument letter = documents.issue(notice.letter(signers.forTheCommittee(signerId, today)), signerId);
        Map<String, List<Person>> contacts = people.inRoleOf(Role.UNIT_CONTACT,
                receivers.stream().map(PlanUnit::unitCode).toList(), today);
        List<Mail> mails = new ArrayList<>();
        receivers.forEach(unit -> contacts.get(unit.unitCode())
                .forEach(person -> mails.add(mail(notice, letter, unit, person))));
        int sent = post.send(letter, mails);
        journal.record(notice.plan().id(), Journal.ENGINE, "unitsTold",
                "Ban hành Công văn số %s và gửi %d thư điện tử báo các đơn vị.".formatted(letter.numberText(), sent));
    }

    /** The letter that goes out if this person approves this change now, in plain words. */
    public String preview(PlanChange change, String signerId) {
        return DraftText.of(new ChangeNotice(plans.get(change.planId()), change.id(), change.deadline(), change.reason())
                .letter(signers.forTheCommittee(signerId, LocalDate.now(clock))));
    }

    private static Mail mail(ChangeNotice notice, IssuedDocument letter, PlanUnit unit, Person person) {
        return new Mail(notice.plan().id(), unit.unitCode(), notice.mailKind(), notice.key(), person.id(),
                person.email(), notice.mailSubject(letter), notice.mailBody(letter, person));
    }
}
