package org.planlifecycle.commendation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Numbers the signed decision, enters the awards into the register and lists the certificates. */
@Service
public class DecisionIssuance {

    private final CommendationDecisions decisions;
    private final CommendationLists lists;
    private final Awards awards;
    private final Plans plans;
    private final PlanUnits units;
    private final People people;
    private final DocumentIssuance documents;
    private final SignatureStyles signatures;
    private final Journal journal;

    DecisionIssuance(CommendationDecisions decisions, CommendationLists lists, Awards awards, Plans plans,
            PlanUnits units, People people, DocumentIssuance documents, SignatureStyles signatures, Journal journal) {
        this.decisions = decisions;
        this.lists = lists;
        this.awards = awards;
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.documents = documents;
        this.signatures = signatures;
        this.journal = journal;
    }

    /** Issues the decision in the name of whoever signed it. */
    public void issue(PlanId planId) {
        CommendationDecision signed = decisions.get(planId);
        List<AwardProposal> approved = lists.approved(planId).stream().map(Decided::proposal).toList();
        DecisionDocuments wording = new DecisionDocuments(plans.get(planId), approved, unitNames(planId),
                signatures.committee().by(people.displayName(signed.signedBy())));
        IssuedDocument decision = documents.issue(wording.decision(), signed.signedBy());
        List<AwardProposal> certified = certified(approved);
        if (!certified.isEmpty()) {
            documents.issue(wording.certificateList(certified, decision), signed.signedBy());
        }
        awards.add(planId, approved.stream().map(proposal -> award(proposal, decision)).toList());
        decisions.save(signed.issued(decision.numberText(), decision.issuedOn(), certified.size()));
        journal.record(planId, signed.signedBy(), "decisionIssued",
                "Ban hành Quyết định số %s, khen thưởng %d trường hợp."
                        .formatted(decision.numberText(), approved.size()));
    }

    /** Those of the list who get a certificate of this committee. */
    static List<AwardProposal> certified(List<AwardProposal> approved) {
        return approved.stream().filter(proposal -> proposal.form() == AwardForm.GIAY_KHEN).toList();
    }

    private Map<String, String> unitNames(PlanId planId) {
        return units.of(planId).stream().collect(Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName));
    }

    private static Award award(AwardProposal proposal, IssuedDocument decision) {
        return new Award(proposal.code(), proposal.kind(), proposal.name(), proposal.unitCode(), proposal.form(),
                decision.numberText(), decision.issuedOn(), null);
    }
}
