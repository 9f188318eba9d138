package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.AwardProposals;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Lets the one who presides the Standing Committee sign the decision. */
@Service
public class DecisionSigning {

    private final CommendationDecisions decisions;
    private final AwardProposals proposals;
    private final People people;
    private final Journal journal;
    private final Clock clock;

    DecisionSigning(CommendationDecisions decisions, AwardProposals proposals, People people, Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
    }

    /** Signs; neither another member nor the one who proposed the list may. */
    public void sign(PlanId planId, String actor) {
        LocalDate today = LocalDate.now(clock);
        if (proposals.proposedBy(planId).filter(actor::equals).isPresent()) {
            throw new Refusal(
                    "Người lập danh sách đề nghị không ký quyết định; hãy chuyển người có thẩm quyền khác ký.");
        }
        if (people.inRole(Role.STANDING_COMMITTEE_CHAIR, today).stream().noneMatch(chair -> chair.id().equals(actor))) {
            throw new Refusal("Chỉ đồng chí chủ trì Ban Thường vụ ký quyết định; hãy trả lại việc này cho nhóm.");
        }
        decisions.add(CommendationDecision.signed(planId, actor));
        journal.record(planId, actor, "decisionSigned", "Ký quyết định khen thưởng.");
    }
}
