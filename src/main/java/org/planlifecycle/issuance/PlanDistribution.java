package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Person;
import org.planlifecycle.directory.Role;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.RecipientLines;
import org.planlifecycle.document.Way;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChanges;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
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
    private final Documents register;
    private final RecipientLines lines;
    private final PaperPost post;
    private final Journal journal;
    private final Clock clock;

    PlanDistribution(Plans plans, PlanUnits planUnits, PlanChanges changes, Issuances issuances,
            PlanDocument document, DocumentIssuance documents, Documents register,
            RecipientLines lines, Units units, People people, PaperPost post, Journal journal, Clock clock) {
        this.plans = plans;
        this.planUnits = planUnits;
        this.changes = changes;
        this.issuances = issuances;
        this.document = document;
        this.documents = documents;
        this.units = units;
        this.people = people;
        this.register = register;
        this.lines = lines;
        this.post = post;
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

    /** The clerk confirms that the paper is sealed and goes out; with that the lines that get a printed copy have it. */
    public void distribute(PlanId id, boolean sealed, int copies, String remark, String actor) {
        if (!sealed) {
            throw new Refusal("Văn bản chưa đóng dấu thì chưa phát hành được; hãy đóng dấu rồi đánh dấu xác nhận.");
        }
        issuances.addStep(id, new IssuanceStep(IssuanceStep.Kind.DISTRIBUTED, actor, remark, clock.instant()));
        lines.done(paperOf(id), Way.PAPER, actor, clock.instant(), remark);
        journal.record(id, actor, "planDistributed", "Phát hành %d bản. %s".formatted(copies, remark).strip());
    }

    /**
     * Sends the issued plan to the contact of every unit, to the departments that have work in it, and along the lines
     * of its "Nơi nhận", to each person once.
     */
    public void deliver(PlanId id) {
        Plan plan = plans.get(id);
        Map<String, Mail> mails = new LinkedHashMap<>();
        for (PlanUnit unit : planUnits.of(id)) {
            people.inRoleOf(Role.UNIT_CONTACT, unit.unitCode(), plan.issuedOn()).forEach(person ->
                    mails.putIfAbsent(person.id(), mail(plan, unit.unitCode(), person, PlanMail.toUnit(plan, person))));
        }
        for (Role department : DEPARTMENTS) {
            people.inRole(department, plan.issuedOn()).forEach(person ->
                    mails.putIfAbsent(person.id(), mail(plan, "", person, PlanMail.toDepartment(plan, person))));
        }
        post.send(register.find(paperOf(id)).orElseThrow(), List.copyOf(mails.values()));
    }

    private static DocumentId paperOf(PlanId id) {
        return DocumentId.of(id, DocumentKind.PLAN, "");
    }

    private static Mail mail(Plan plan, String unitCode, Person person, String body) {
        return new Mail(plan.id(), unitCode, MAIL_KIND, "", person.id(), person.email(), PlanMail.subject(plan), body);
    }
}
