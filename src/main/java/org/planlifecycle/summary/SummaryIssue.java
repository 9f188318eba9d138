package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.DocumentIssuance;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.document.Superior;
import org.planlifecycle.document.Superiors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Issues the approved consolidated report, sends it up and tells the departments what became of their comments. */
@Service
public class SummaryIssue {

    private final Plans plans;
    private final Summaries summaries;
    private final SummaryDrafts drafts;
    private final IssuedSummaries issued;
    private final People people;
    private final DocumentIssuance issuance;
    private final CommentReplies replies;
    private final PaperPost post;
    private final Journal journal;
    private final Superiors superiors;
    private final Clock clock;

    SummaryIssue(Plans plans, Summaries summaries, SummaryDrafts drafts, IssuedSummaries issued, People people,
            DocumentIssuance issuance, CommentReplies replies, PaperPost post, Journal journal, Superiors superiors, Clock clock) {
        this.plans = plans;
        this.summaries = summaries;
        this.drafts = drafts;
        this.issued = issued;
        this.people = people;
        this.issuance = issuance;
        this.replies = replies;
        this.post = post;
        this.journal = journal;
        this.superiors = superiors;
        this.clock = clock;
    }

    /** Said twice, it issues one document and sends each mail once. */
    public void send(PlanId planId) {
        Plan plan = plans.get(planId);
        Superior superior = superiors.on(LocalDate.now(clock));
        SummaryReport summary = summaries.get(planId);
        SummaryMaterial material = drafts.approvedMaterial(planId);
        IssuedDocument paper = issuance.issue(drafts.document(material, summary.narrative(),
                people.displayName(summary.approvedBy())), summary.approvedBy());
        issued.add(IssuedSummary.issued(paper.id(), planId, material.snapshot(), summary.narrative()));
        List<Mail> mails = new ArrayList<>(replies.mails(plan, paper));
        mails.add(new Mail(planId, "", "summary-report", "", superior.id(), superior.email(),
                "Báo cáo số %s về kết quả thực hiện %s".formatted(paper.numberText(), plan.shortName()),
                mailText(plan, paper, superior)));
        post.send(paper, mails);
        journal.record(planId, Journal.ENGINE, "summarySent",
                "Ban hành và gửi Báo cáo số %s đến %s.".formatted(paper.numberText(), superior.name()));
    }

    private String mailText(Plan plan, IssuedDocument paper, Superior superior) {
        return """
                Kính gửi %s,

                Ban Thường vụ Đảng ủy kính gửi Báo cáo số %s, ngày %s về kết quả thực hiện %s.

                Báo cáo gửi kèm thư này; bản chính được gửi theo đường văn bản. Trân trọng."""
                .formatted(superior.name(), paper.numberText(),
                        PrintedDates.formatDate(LocalDate.now(clock)), plan.shortName());
    }
}
