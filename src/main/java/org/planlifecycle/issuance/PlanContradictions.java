package org.planlifecycle.issuance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.directory.Units;
import org.planlifecycle.document.IssuingBodies;
import org.planlifecycle.document.facts.ConferenceTime;
import org.planlifecycle.document.facts.Contradiction;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.document.facts.IssuedBy;
import org.planlifecycle.document.facts.NumberOfUnits;
import org.planlifecycle.document.facts.ReportDue;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.document.facts.YearsOfReview;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanChange;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanText;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.plan.ReportDeadline;
import org.springframework.stereotype.Service;

/**
 * Finds where the wording of a plan says other than its fields. The engine follows the fields, so a plan signed with
 * another date in its words would be enforced against its own wording.
 */
@Service
public class PlanContradictions {

    private static final String DEADLINE_FIELD = "Thời hạn nộp báo cáo";

    private final Plans plans;
    private final Issuances issuances;
    private final PlanTemplates templates;
    private final Units units;
    private final IssuingBodies bodies;
    private final Clock clock;

    PlanContradictions(Plans plans, Issuances issuances, PlanTemplates templates, Units units, IssuingBodies bodies,
            Clock clock) {
        this.plans = plans;
        this.issuances = issuances;
        this.templates = templates;
        this.units = units;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Those of the draft as it was saved last. */
    public List<Contradiction> of(PlanId id) {
        Plan plan = plans.get(id);
        PlanText text = plan.text();
        return FactCheck.find(List.of(new TextPart("Trích yếu", text.title()), new TextPart("Mục đích", text.purpose()),
                new TextPart("Yêu cầu", text.requirements()), new TextPart("Nội dung", text.content()),
                new TextPart("Tổ chức thực hiện", text.organisation())), facts(plan));
    }

    /** Those of the reason for a new deadline, which goes into the letter beside it; it may also name the old one. */
    public List<Contradiction> of(PlanChange change) {
        if (change.deadline() == null) {
            return List.of();
        }
        List<Contradiction> others = inReason(change, plans.get(change.planId()).deadline());
        return inReason(change, change.deadline()).stream().filter(found -> others.stream()
                .anyMatch(other -> other.said().equals(found.said()))).toList();
    }

    private static List<Contradiction> inReason(PlanChange change, ReportDeadline deadline) {
        return FactCheck.find(List.of(new TextPart("Lý do", change.reason())),
                List.of(new ReportDue("Thời hạn mới", deadline.phrase(), deadline.lastDay())));
    }

    private List<StatedFact> facts(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        return List.of(new ReportDue(DEADLINE_FIELD, plan.deadline().phrase(), plan.deadline().lastDay()),
                new ConferenceTime("Thời gian tổ chức hội nghị", plan.conference().phrase(), plan.conference().from(),
                        plan.conference().to()),
                new YearsOfReview("Thời kỳ sơ kết", plan.period().fromYear(), plan.period().toYear()),
                reporters(plan.id(), today),
                new IssuedBy("Cơ quan ban hành", templates.current().authority().replace("T/M ", "") + " "
                        + bodies.on(today).name()));
    }

    private NumberOfUnits reporters(PlanId id, LocalDate today) {
        List<String> chosen = issuances.chosenUnits(id);
        List<Unit> reporters = units.activeOn(today).stream()
                .filter(unit -> chosen.isEmpty() || chosen.contains(unit.code())).toList();
        int base = (int) reporters.stream().filter(unit -> unit.kind() != UnitKind.DOAN_THE).count();
        return new NumberOfUnits("Đơn vị báo cáo", reporters.size(), base);
    }
}
