package org.planlifecycle.summary;

import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.ReplacementNotes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the signed report that takes the place of an issued one, and sends it to all who hold that one. */
@Service
@Transactional
public class ReplacementIssue {

    private final Plans plans;
    private final Summaries summaries;
    private final IssuedSummaries issued;
    private final SummaryDrafts drafts;
    private final ReplacementText text;
    private final Documents documents;
    private final ReplacementNotes notes;
    private final DocumentIssuance issuance;
    private final ReplacementMails mails;
    private final PaperPost post;
    private final People people;
    private final Journal journal;

    ReplacementIssue(Plans plans, Summaries summaries, IssuedSummaries issued, SummaryDrafts drafts,
            ReplacementText text, Documents documents, ReplacementNotes notes, DocumentIssuance issuance, ReplacementMails mails,
            PaperPost post, People people, Journal journal) {
        this.plans = plans;
        this.summaries = summaries;
        this.issued = issued;
        this.drafts = drafts;
        this.text = text;
        this.documents = documents;
        this.notes = notes;
        this.issuance = issuance;
        this.mails = mails;
        this.post = post;
        this.people = people;
        this.journal = journal;
    }

    /** Draws the number last. Said twice, it issues one document and sends each mail once. */
    public void send(PlanId planId) {
        plans.hold(planId);
        IssuedSummary old = issued.get(planId);
        if (!old.beingReplaced()) {
            return;
        }
        SummaryReport summary = summaries.get(planId);
        SummaryMaterial material = drafts.approvedMaterial(planId);
        IssuedDocument paper = issuance.issue(text.document(old, material, summary.narrative(),
                people.displayName(summary.approvedBy())), summary.approvedBy());
        issued.add(IssuedSummary.issued(paper.id(), planId, material.snapshot(), summary.narrative()));
        IssuedDocument replaced = documents.get(old.document());
        post.send(paper, mails.mails(plans.get(planId), paper, replaced));
        journal.record(planId, summary.approvedBy(), "replacementSent", "Ban hành %s thay thế %s, gửi mọi nơi đã nhận báo cáo cũ."
                .formatted(notes.name(paper), notes.name(replaced)));
    }
}
