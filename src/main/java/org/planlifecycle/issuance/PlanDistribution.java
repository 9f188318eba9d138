package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.Outbox;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.Refusal;
import org.springframework.stereotype.Service;

/** What follows the signature: the number and the document, the units' snapshot, and the way to every recipient. */
@Service
public class PlanDistribution {

    private static final String MAIL_KIND = "plan-issued";
    private static final List<Role> DEPARTMENTS = List.of(Role.OFFICE, Role.ORGANISATION, Role.INSPECTION,
            Role.MASS_MOBILISATION, Role.YOUTH_UNION);

    private final Plans plans;
    private final PlanUnits planUnits;
    private final PlanChanges changes;
    private final Issuances issuances;
    private final PlanDocument document;
    private final DocumentIssuance documents;
    private final Units units;
    private final People people;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PlanDistribution(Plans plans, PlanUnits planUnits, PlanChanges changes, Issuances issuances,
            PlanDocument document, DocumentIssuance documents, Units units, People people, Outbox outbox,
            Journal journal, Clock clock) {
        this.plans = plans;
        this.planUnits = planUnits;
        this.changes = changes;
        this.issuances = issuances;
        this.document = document;
        this.documents = documents;
        this.units = units;
        this.people = people;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws the number, sets the document and takes the snapshot of the units, all or nothing. */
    public void number(PlanId id) {
        Plan plan = plans.get(id);
        String signer = issuances.signature(id).orElseThrow().signerId();
        IssuedDocument issued = documents.issue(document.of(plan), signer);
        changes.issue(id, issued.numberText(), signer);
        planUnits.assign(id, receivingUnits(id), plan.deadline());
    }

    private List<PlanUnits.UnitSnapshot> receivingUnits(PlanId id) {
        List<String> chosen = issuances.chosenUnits(id);
        List<PlanUnits.UnitSnapshot> receiving = new ArrayList<>();
        for (Unit unit : units.activeOn(LocalDate.now(clock))) {
            if (chosen.isEmpty() || chosen.contains(unit.code())) {
                receiving.add(new PlanUnits.UnitSnapshot(unit.code(), unit.name()));
            }
        }
        if (receiving.isEmpty()) {
            throw new Refusal("Không còn đơn vị nào đang hoạt động để giao kế hoạch; hãy kiểm tra danh mục đơn vị.");
        }
        return receiving;
    }

    /** The clerk confirms that the paper is sealed and goes out. */
    public void distribute(PlanId id, boolean sealed, int copies, String remark, String actor) {
        if (!sealed) {
            throw new Refusal("Văn bản chưa đóng dấu thì chưa phát hành được; hãy đóng dấu rồi đánh dấu xác nhận.");
        }
        issuances.addStep(id, new IssuanceStep(IssuanceStep.Kind.DISTRIBUTED, actor, remark, clock.instant()));
        journal.record(id, actor, "planDistributed", "Phát hành %d bản. %s".formatted(copies, remark).strip());
    }

    /** Sends the issued plan to the departments and to the contact of every unit, each once. */
    public void deliver(PlanId id) {
        Plan plan = plans.get(id);
        List<Mail> mails = new ArrayList<>();
        List<String> receivers = new ArrayList<>();
        for (Role department : DEPARTMENTS) {
            people.inRole(department, plan.issuedOn()).forEach(person -> add(plan, "", person, mails, receivers));
        }
        for (PlanUnit unit : planUnits.of(id)) {
            people.inRoleOf(Role.UNIT_CONTACT, unit.unitCode(), plan.issuedOn())
                    .forEach(person -> add(plan, unit.unitCode(), person, mails, receivers));
        }
        outbox.addAll(mails);
        issuances.delivered(id, receivers, clock.instant());
    }

    private void add(Plan plan, String unitCode, Person person, List<Mail> mails, List<String> receivers) {
        if (receivers.contains(person.id())) {
            return;
        }
        receivers.add(person.id());
        mails.add(new Mail(plan.id(), unitCode, MAIL_KIND, "", person.id(), person.email(),
                PlanMail.subject(plan), PlanMail.body(plan, person)));
    }
}
