package org.planlifecycle.summary;

import java.time.Clock;
import java.util.List;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.Deed;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.Plans;
import org.planlifecycle.report.Narrative;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the replacement of an issued report, whose figures were corrected, from its draft to its signature. */
@Service
@Transactional
public class SummaryReplacing {

    private final Plans plans;
    private final Summaries summaries;
    private final IssuedSummaries issued;
    private final SummaryComparison comparison;
    private final SummaryRenewal renewal;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    SummaryReplacing(Plans plans, Summaries summaries, IssuedSummaries issued, SummaryComparison comparison,
            SummaryRenewal renewal, Documents documents, Journal journal, Clock clock) {
        this.plans = plans;
        this.summaries = summaries;
        this.issued = issued;
        this.comparison = comparison;
        this.renewal = renewal;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins the replacement if the valid report of the plan says what the newest figures do not bear out.
     *
     * @return false if nothing was issued, it still holds, or its replacement is on its way and takes these figures too
     */
    public boolean begin(PlanId planId) {
        plans.hold(planId);
        IssuedSummary valid = issued.valid(planId).orElse(null);
        if (valid == null) {
            requireNothingOnItsWayOut(planId);
        }
        if (valid == null || valid.beingReplaced() || !comparison.isOutdated(valid)) {
            return false;
        }
        issued.replacementBegun(valid.document(), clock.instant());
        summaries.save(summaries.get(planId).beingReplaced());
        if (summaries.generated(planId).lines().isEmpty()) {
            summaries.generated(planId, comparison.told(valid));
        }
        journal.record(planId, Journal.ENGINE, "replacementBegun", "Số liệu điều chỉnh làm thay đổi báo cáo đã ban hành; "
                + "giao Ban Tuyên giáo soạn báo cáo thay thế Báo cáo số %s.".formatted(paper(valid).numberText()));
        return true;
    }

    /** A report that is approved goes out with the figures it was approved with; its replacement waits for its number. */
    private void requireNothingOnItsWayOut(PlanId planId) {
        if (summaries.find(planId).filter(SummaryReport::isApproved).isPresent()) {
            throw new IllegalStateException("The approved report of plan '%s' is not issued yet".formatted(planId));
        }
    }

    /** The report that is being replaced. */
    public IssuedDocument old(PlanId planId) {
        return paper(issued.get(planId));
    }

    /** Old and new, place by place, as the stored text and the newest figures give them. */
    public List<ChangedPlace> changes(SummaryRenewal.Opened opened) {
        IssuedSummary valid = issued.get(opened.planId());
        return comparison.isOutdated(valid, opened.read())
                ? comparison.changes(valid, opened.read(), opened.renewal().text()) : List.of();
    }

    /**
     * Stores the text for signing.
     *
     * @return false if the figures have been corrected back meanwhile and the issued report holds: nothing is to be signed
     */
    public boolean draft(PlanId planId, Narrative narrative, SummaryRenewal.Answer told, String actor) {
        plans.hold(planId);
        plans.get(planId).requireCorrectable();
        IssuedSummary valid = issued.get(planId);
        SummaryReport summary = summaries.get(planId);
        Narrative settled = renewal.settle(planId, narrative, told, actor);
        if (!comparison.isOutdated(valid)) {
            drop(valid, summary, actor);
            return false;
        }
        summaries.save(summary.revised(settled, summary.commentsTaken(), actor));
        journal.record(planId, actor, "replacementDrafted",
                "Soạn báo cáo thay thế Báo cáo số %s.".formatted(paper(valid).numberText()));
        return true;
    }

    private void drop(IssuedSummary valid, SummaryReport summary, String actor) {
        IssuedDocument paper = paper(valid);
        issued.replacementDropped(valid.document());
        summaries.save(summary.asIssued(valid.narrative(), paper.issuedBy(), paper.createdAt()));
        summaries.generated(valid.planId(), comparison.told(valid));
        journal.record(valid.planId(), actor, "replacementDropped", "Số liệu mới nhất không còn khác Báo cáo số %s; không ra "
                .formatted(paper.numberText()) + "báo cáo thay thế.");
    }

    /** @param told what the signer answers about sentences that are no longer true */
    public void sign(PlanId planId, SummaryRenewal.Answer told, String actor) {
        plans.hold(planId);
        plans.get(planId).requireCorrectable();
        if (!comparison.isOutdated(issued.get(planId))) {
            throw new Refusal("Số liệu mới nhất không còn khác báo cáo đã ban hành; hãy trả lại để Ban Tuyên giáo khép việc này.");
        }
        SummaryReport summary = summaries.get(planId);
        summaries.save(summary.approved(renewal.settle(planId, summary.narrative(), told, actor), actor,
                clock.instant()));
        journal.record(planId, actor, "replacementSigned",
                "Ký báo cáo thay thế Báo cáo số %s.".formatted(old(planId).numberText()));
    }

    /** @throws Refusal if no reason is given */
    public void giveBack(PlanId planId, String reason, String actor) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("Chưa nêu lý do trả lại báo cáo thay thế; hãy ghi rõ để Ban Tuyên giáo soạn lại.");
        }
        summaries.save(summaries.get(planId).returned(reason, actor));
        journal.record(planId, actor, Deed.of("replacementReturned", "Trả lại báo cáo thay thế.").because(reason));
    }

    private IssuedDocument paper(IssuedSummary summary) {
        return documents.get(summary.document());
    }
}
