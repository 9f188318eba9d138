package org.planlifecycle.commendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.commendation.Occasions.Occasion;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.DocumentKind;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Award;
import org.planlifecycle.plan.AwardForm;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.Awards;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/**
 * Numbers what was signed: the decision on what this committee gives, with the list of certificates, and the request to
 * the body above for the rest; and enters all of it into the register.
 */
@Service
public class DecisionIssuance {

    private final CommendationDecisions decisions;
    private final CommendationLists lists;
    private final Awards awards;
    private final Occasions occasions;
    private final DocumentIssuance issuance;
    private final Documents documents;
    private final SuperiorRequests requests;
    private final CommendationMails mails;
    private final PaperPost post;
    private final Journal journal;

    DecisionIssuance(CommendationDecisions decisions, CommendationLists lists, Awards awards, Occasions occasions,
            DocumentIssuance issuance, Documents documents, SuperiorRequests requests,
            CommendationMails mails, PaperPost post, Journal journal) {
        this.decisions = decisions;
        this.lists = lists;
        this.awards = awards;
        this.occasions = occasions;
        this.issuance = issuance;
        this.documents = documents;
        this.requests = requests;
        this.mails = mails;
        this.post = post;
        this.journal = journal;
    }

    /** Issues the papers in the name of whoever signed them. */
    public void issue(PlanId planId) {
        CommendationDecision signed = decisions.get(planId);
        Map<Boolean, List<AwardProposal>> byAuthority = lists.approved(planId).stream().map(Decided::proposal)
                .collect(Collectors.partitioningBy(proposal -> proposal.form().isRequested()));
        Occasion occasion = occasions.of(planId, signed.signedBy());
        if (!byAuthority.get(false).isEmpty()) {
            decide(occasion, signed, byAuthority.get(false));
        }
        if (!byAuthority.get(true).isEmpty()) {
            register(planId, byAuthority.get(true), requests.issue(occasion, byAuthority.get(true)));
        }
    }

    private void decide(Occasion occasion, CommendationDecision signed, List<AwardProposal> given) {
        PlanId planId = occasion.plan().id();
        DecisionDocuments wording = new DecisionDocuments(occasion.plan(), given, occasion.unitNames(),
                occasion.votedOn(), submission(planId), occasion.signature());
        IssuedDocument decision = issuance.issue(wording.decision(), signed.signedBy());
        post.send(decision, mails.toUnits(occasion.plan(), decision, given));
        List<AwardProposal> certified = certified(given);
        if (!certified.isEmpty()) {
            post.send(issuance.issue(wording.certificateList(certified, decision), signed.signedBy()), List.of());
        }
        register(planId, given, decision);
        decisions.save(signed.issued(decision.numberText(), decision.issuedOn(), certified.size()));
        journal.record(planId, signed.signedBy(), "decisionIssued", "Ban hành Quyết định số %s, khen thưởng %d trường hợp."
                .formatted(decision.numberText(), given.size()));
    }

    private Optional<IssuedDocument> submission(PlanId planId) {
        return documents.find(DocumentId.of(planId, DocumentKind.SUBMISSION, ""));
    }

    private void register(PlanId planId, List<AwardProposal> proposals, IssuedDocument paper) {
        awards.add(planId, proposals.stream().map(proposal -> new Award(proposal.code(), proposal.kind(),
                proposal.name(), proposal.unitCode(), proposal.form(), paper.numberText(), paper.issuedOn(), null))
                .toList());
    }

    /** Those of the list who get a certificate of this committee. */
    static List<AwardProposal> certified(List<AwardProposal> approved) {
        return approved.stream().filter(proposal -> proposal.form() == AwardForm.GIAY_KHEN).toList();
    }
}
