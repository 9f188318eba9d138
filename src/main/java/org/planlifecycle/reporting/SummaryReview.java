package org.planlifecycle.reporting;

import java.time.Clock;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanId;
import org.planlifecycle.plan.Refusal;
import org.springframework.stereotype.Service;

/** Brings the consolidated report from its draft through the departments' comments to approval. */
@Service
public class SummaryReview {

    private final Summaries summaries;
    private final Journal journal;
    private final Clock clock;

    SummaryReview(Summaries summaries, Journal journal, Clock clock) {
        this.summaries = summaries;
        this.journal = journal;
        this.clock = clock;
    }

    public void draft(PlanId planId, Narrative narrative, String actor) {
        summaries.save(SummaryReport.draft(planId, narrative, actor));
        journal.record(planId, actor, "summaryDrafted", "Soạn dự thảo báo cáo tổng hợp.");
    }

    public void comment(PlanId planId, String department, SummaryComment.Verdict verdict, String text,
            String actor) {
        summaries.comment(new SummaryComment(planId, department, verdict, text, actor, clock.instant()));
        journal.record(planId, actor, "summaryCommented",
                "Góp ý dự thảo báo cáo tổng hợp: %s. %s".formatted(verdict.label(), text).strip());
    }

    /** @param howTaken what was taken from the comments, and why the rest was not; required if there were any */
    public void revise(PlanId planId, Narrative narrative, String howTaken, String actor) {
        boolean commented = summaries.comments(planId).stream()
                .anyMatch(comment -> comment.verdict() == SummaryComment.Verdict.COMMENT);
        if (commented && howTaken.isBlank()) {
            throw new Refusal("Có ban góp ý nhưng chưa ghi việc tiếp thu, giải trình; hãy ghi rõ rồi gửi lại.");
        }
        summaries.save(summaries.get(planId).revised(narrative, howTaken, actor));
        journal.record(planId, actor, "summaryRevised",
                "Hoàn thiện báo cáo tổng hợp. %s".formatted(howTaken).strip());
    }

    public void approve(PlanId planId, String actor) {
        summaries.save(summaries.get(planId).approved(actor, clock.instant()));
        journal.record(planId, actor, "summaryApproved", "Duyệt báo cáo tổng hợp.");
    }

    public void giveBack(PlanId planId, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do trả lại báo cáo tổng hợp; hãy ghi rõ để Ban Tuyên giáo hoàn thiện.");
        }
        summaries.save(summaries.get(planId).returned(reason, actor));
        journal.record(planId, actor, "summaryReturned", "Trả lại báo cáo tổng hợp. Lý do: " + reason);
    }
}
