package org.planlifecycle.nomination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Submits the shortlist to the Standing Committee as a numbered tờ trình. */
@Service
public class ProposalSubmission {

    private final Plans plans;
    private final PlanUnits units;
    private final AwardProposals proposals;
    private final Shortlists shortlists;
    private final People people;
    private final DocumentIssuance documents;
    private final SignatureStyles signatures;
    private final PaperPost post;
    private final Journal journal;

    ProposalSubmission(Plans plans, PlanUnits units, AwardProposals proposals, Shortlists shortlists, People people,
            DocumentIssuance documents, SignatureStyles signatures, PaperPost post,
            Journal journal) {
        this.plans = plans;
        this.units = units;
        this.proposals = proposals;
        this.shortlists = shortlists;
        this.people = people;
        this.documents = documents;
        this.signatures = signatures;
        this.post = post;
        this.journal = journal;
    }

    /** Issues the tờ trình in the name of whoever drew up the shortlist. */
    public void submit(PlanId planId) {
        Plan plan = plans.get(planId);
        List<AwardProposal> proposed = proposals.of(planId);
        String proposer = proposals.proposedBy(planId).orElseThrow(
                () -> new IllegalStateException("Nothing is proposed for plan '%s'".formatted(planId)));
        Map<String, String> unitNames = units.of(planId).stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName));
        ProposalDocument document = new ProposalDocument(plan, proposed, unitNames, shortlists.reasons(planId));
        Signature signature = signatures.propaganda().by(people.displayName(proposer));
        IssuedDocument issued = documents.issue(document.draft(signature), proposer);
        post.send(issued, List.of());
        journal.record(planId, proposer, "proposalSubmitted",
                "Trình %d đề nghị khen thưởng theo Tờ trình số %s.".formatted(proposed.size(), issued.numberText()));
    }
}
