package org.planlifecycle.commendation.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.commendation.CommendationLists;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.commendation.DecisionSigning;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Takes the signature under the decision. */
@Component
class SignDecisionForm extends FormContract {

    private static final String CONFIRMED = "confirmed";

    private final DecisionSigning signing;
    private final CommendationLists lists;
    private final CommendationFacts facts;

    SignDecisionForm(DecisionSigning signing, CommendationLists lists, CommendationFacts facts) {
        super(ApproveCommendations.KEY, ApproveCommendations.SIGN_DECISION, "sign-decision");
        this.signing = signing;
        this.lists = lists;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Decided> approved = lists.approved(context.planId());
        return Map.of("plan", subject(context), "total", approved.size(), "requested",
                approved.stream().filter(line -> line.proposal().form().isRequested()).count(),
                "approved", facts.resultTable(context.planId(), approved));
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        if (!submission.flag(CONFIRMED)) {
            throw new Refusal("Chưa xác nhận ký quyết định, tờ trình; hãy kiểm tra danh sách rồi đánh dấu đồng ý.");
        }
        signing.sign(context.planId(), context.userId());
    }
}
