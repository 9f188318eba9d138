package org.planlifecycle.commendation;

import java.util.List;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.AwardProposal;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Sees to it that every certificate of the decision is printed and sealed. */
@Service
public class CertificatePreparation {

    private final CommendationDecisions decisions;
    private final CommendationLists lists;
    private final Journal journal;

    CertificatePreparation(CommendationDecisions decisions, CommendationLists lists, Journal journal) {
        this.decisions = decisions;
        this.lists = lists;
        this.journal = journal;
    }

    public CommendationDecision decision(PlanId planId) {
        return decisions.get(planId);
    }

    /** Those who get one, by code. */
    public List<AwardProposal> due(PlanId planId) {
        return DecisionIssuance.certified(lists.approved(planId).stream().map(Decided::proposal).toList());
    }

    /** Takes note that they are ready: as many as the decision calls for, all sealed. */
    public void ready(PlanId planId, int printed, boolean sealed, String actor) {
        int due = decisions.get(planId).certificatesDue();
        if (printed != due) {
            throw new Refusal("Quyết định có %d giấy khen nhưng đã in %d; hãy kiểm tra và in cho đủ, không thừa."
                    .formatted(due, printed));
        }
        if (due > 0 && !sealed) {
            throw new Refusal("Giấy khen chưa ký, đóng dấu đủ; hãy hoàn tất rồi đánh dấu xác nhận.");
        }
        journal.record(planId, actor, "certificatesReady", "Đã in, đóng dấu %d giấy khen.".formatted(printed));
    }
}
