package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.commendation.Occasions.Occasion;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Component;

/** Asks the body above, by a numbered tờ trình, for the commendations that are its own to give. */
@Component
class SuperiorRequests {

    private static final String MAIL_KIND = "commendation-request";

    private final DocumentIssuance issuance;
    private final Superiors superiors;
    private final PaperPost post;
    private final Journal journal;
    private final Clock clock;

    SuperiorRequests(DocumentIssuance issuance, Superiors superiors, PaperPost post, Journal journal, Clock clock) {
        this.issuance = issuance;
        this.superiors = superiors;
        this.post = post;
        this.journal = journal;
        this.clock = clock;
    }

    IssuedDocument issue(Occasion occasion, List<AwardProposal> requested) {
        Superior superior = superiors.commendingOn(LocalDate.now(clock));
        IssuedDocument paper = issuance.issue(new SuperiorRequest(occasion.plan(), requested, occasion.unitNames(),
                occasion.votedOn(), superior).draft(occasion.signature()), occasion.signedBy());
        PlanId planId = occasion.plan().id();
        post.send(paper, List.of(new Mail(planId, "", MAIL_KIND, "", superior.id(), superior.email(),
                "Tờ trình số " + paper.numberText(), "Kính gửi: %s.\n\nĐảng ủy trân trọng gửi Tờ trình số %s %s (gửi kèm thư này)."
                        .formatted(superior.name(), paper.numberText(), paper.title()))));
        journal.record(planId, occasion.signedBy(), "commendationRequested",
                "Trình %s Tờ trình số %s, đề nghị tặng Bằng khen %d trường hợp."
                        .formatted(superior.name(), paper.numberText(), requested.size()));
        return paper;
    }
}
