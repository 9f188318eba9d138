package org.planlifecycle.issuance;

import java.util.List;
import org.planlifecycle.document.facts.Contradiction;
import org.planlifecycle.document.facts.EitherOf;
import org.planlifecycle.document.facts.FactCheck;
import org.planlifecycle.document.facts.PlanFactTable;
import org.planlifecycle.document.facts.ReportDue;
import org.planlifecycle.document.facts.StatedFact;
import org.planlifecycle.document.facts.TextPart;
import org.planlifecycle.kernel.PlanId;
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

    private final Plans plans;
    private final Issuances issuances;
    private final PlanFactTable facts;

    PlanContradictions(Plans plans, Issuances issuances, PlanFactTable facts) {
        this.plans = plans;
        this.issuances = issuances;
        this.facts = facts;
    }

    /** Those of the draft as it was saved last. */
    public List<Contradiction> of(PlanId id) {
        return FactCheck.find(texts(id), facts(id));
    }

    /** What the wording may only repeat. */
    public List<StatedFact> facts(PlanId id) {
        return facts.ofDraft(plans.get(id), issuances.chosenUnits(id));
    }

    /** The wording, part by part. */
    public List<TextPart> texts(PlanId id) {
        PlanText text = plans.get(id).text();
        return List.of(new TextPart("Trích yếu", text.title()), new TextPart("Mục đích", text.purpose()),
                new TextPart("Yêu cầu", text.requirements()), new TextPart("Nội dung", text.content()),
                new TextPart("Tổ chức thực hiện", text.organisation()));
    }

    /**
     * What the reason for a change may only repeat, which goes into the letter beside it; for a new deadline it may also
     * name the old one.
     *
     * @param deadline the new one; {@code null} for a cancellation
     */
    public List<StatedFact> ofChange(PlanId id, ReportDeadline deadline) {
        if (deadline == null) {
            return facts(id);
        }
        return List.of(new EitherOf(due("Thời hạn mới", deadline), List.of(due("Thời hạn hiện nay", plans.get(id).deadline()))));
    }

    private static ReportDue due(String field, ReportDeadline deadline) {
        return new ReportDue(field, deadline.phrase(), deadline.lastDay());
    }
}
