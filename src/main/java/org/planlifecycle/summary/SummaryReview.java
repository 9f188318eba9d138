package org.planlifecycle.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.document.Signers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Service;

/** Brings the consolidated report from its draft through the departments' comments to approval. */
@Service
public class SummaryReview {

    private final Summaries summaries;
    private final SummaryRenewal renewal;
    private final SignatureStyles signatures;
    private final Signers signers;
    private final Journal journal;
    private final Clock clock;

    SummaryReview(Summaries summaries, SummaryRenewal renewal, SignatureStyles signatures, Signers signers,
            Journal journal, Clock clock) {
        this.summaries = summaries;
        this.renewal = renewal;
        this.signatures = signatures;
        this.signers = signers;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the propaganda department answers to the comment of that code. */
    public record Answer(String code, CommentAnswer.Kind kind, String reason) {
    }

    /** @param told what the sender answers about sentences that are no longer true */
    public void draft(PlanId planId, Narrative narrative, SummaryRenewal.Answer told, String actor) {
        summaries.save(SummaryReport.draft(planId, renewal.settle(planId, narrative, told, actor), actor));
        journal.record(planId, actor, "summaryDrafted", "Soạn dự thảo báo cáo tổng hợp.");
    }

    public void comment(PlanId planId, String department, SummaryOpinion.Verdict verdict,
            List<SummaryComment> comments, String actor) {
        summaries.add(new SummaryOpinion(planId, department, verdict, comments, actor, clock.instant()));
        String words = comments.stream().map(comment -> "[%s] %s".formatted(comment.part().label(), comment.text()))
                .collect(Collectors.joining(" "));
        journal.record(planId, actor, "summaryCommented",
                "Góp ý dự thảo báo cáo tổng hợp: %s. %s".formatted(verdict.label(), words).strip());
    }

    /**
     * Stores the revised text as the next draft, with an answer to every comment.
     *
     * @param remark about the revision as a whole; may be empty
     * @param told what the sender answers about sentences that are no longer true
     */
    public void revise(PlanId planId, Narrative narrative, List<Answer> answers, String remark,
            SummaryRenewal.Answer told, String actor) {
        Map<String, SummaryComment> comments = summaries.comments(planId);
        ListedCodes.requireExactly(comments.keySet(), answers.stream().map(Answer::code).toList());
        summaries.answer(planId, answers.stream().map(answer -> comments.get(answer.code()).answered(
                new CommentAnswer(answer.kind(), answer.reason(), actor, clock.instant()))).toList());
        SummaryReport revised = summaries.get(planId).revised(
                renewal.settle(planId, narrative, told, actor), remark, actor);
        summaries.save(revised);
        journal.record(planId, actor, "summaryRevised", "Hoàn thiện báo cáo tổng hợp, dự thảo lần %d. %s%s"
                .formatted(revised.draftNumber(), told(answers), remark).strip());
    }

    private static String told(List<Answer> answers) {
        return answers.isEmpty() ? "" : "Ý kiến góp ý: %d tiếp thu, %d tiếp thu một phần, %d không tiếp thu. ".formatted(
                count(answers, CommentAnswer.Kind.TAKEN), count(answers, CommentAnswer.Kind.PARTLY),
                count(answers, CommentAnswer.Kind.REJECTED));
    }

    private static long count(List<Answer> answers, CommentAnswer.Kind kind) {
        return answers.stream().filter(answer -> answer.kind() == kind).count();
    }

    /** @param told what whoever approves answers about sentences that are no longer true */
    public void approve(PlanId planId, SummaryRenewal.Answer told, String actor) {
        signers.requireMaySign(signatures.committee(), actor, LocalDate.now(clock));
        SummaryReport summary = summaries.get(planId);
        summaries.save(summary.approved(renewal.settle(planId, summary.narrative(), told, actor), actor,
                clock.instant()));
        journal.record(planId, actor, "summaryApproved", "Duyệt báo cáo tổng hợp.");
    }

    public void giveBack(PlanId planId, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do trả lại báo cáo tổng hợp; hãy ghi rõ để Ban Tuyên giáo hoàn thiện.");
        }
        summaries.save(summaries.get(planId).returned(reason, actor));
        journal.record(planId, actor, Deed.of("summaryReturned", "Trả lại báo cáo tổng hợp.").because(reason));
    }
}
