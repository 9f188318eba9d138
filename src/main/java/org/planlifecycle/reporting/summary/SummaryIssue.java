package org.planlifecycle.reporting.summary;

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
import org.planlifecycle.notification.Mail;
import org.planlifecycle.notification.PaperPost;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/** Issues the approved consolidated report, sends it up and tells the departments what became of their comments. */
@Service
public class SummaryIssue {

    private final Plans plans;
    private final Summaries summaries;
    private final SummaryDrafts drafts;
    private final People people;
    private final DocumentIssuance issuance;
    private final CommentReplies replies;
    private final PaperPost post;
    private final Journal journal;
    private final Superiors superiors;
    private final Clock clock;

    SummaryIssue(Plans plans, Summaries summaries, SummaryDrafts drafts, People people, DocumentIssuance issuance,
            CommentReplies replies, PaperPost post, Journal journal, Superiors superiors, Clock clock) {
        this.plans = plans;
        this.summaries = summaries;
        this.drafts = drafts;
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
        IssuedDocument issued = issuance.issue(drafts.approved(planId, summary.narrative(),
                summaries.generated(planId).snapshot(), people.displayName(summary.approvedBy())), summary.approvedBy());
        List<Mail> mails = new ArrayList<>(replies.mails(plan, issued));
        mails.add(new Mail(planId, "", "summary-report", "", superior.id(), superior.email(),
                "Báo cáo số %s về kết quả thực hiện %s".formatted(issued.numberText(), plan.shortName()),
                mailText(plan, issued, superior)));
        post.send(issued, mails);
        journal.record(planId, Journal.ENGINE, "summarySent",
                "Ban hành và gửi Báo cáo số %s đến %s.".formatted(issued.numberText(), superior.name()));
    }

    private String mailText(Plan plan, IssuedDocument issued, Superior superior) {
        return """
                Kính gửi %s,

                Ban Thường vụ Đảng ủy kính gửi Báo cáo số %s, ngày %s về kết quả thực hiện %s.

                Báo cáo gửi kèm thư này; bản chính được gửi theo đường văn bản. Trân trọng."""
                .formatted(superior.name(), issued.numberText(),
                        PrintedDates.formatDate(LocalDate.now(clock)), plan.shortName());
    }
}
