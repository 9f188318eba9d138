package org.planlifecycle.commendation.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.commendation.CommendationLists;
import org.planlifecycle.commendation.CommendationLists.Decided;
import org.planlifecycle.commendation.RejectionReply;
import org.planlifecycle.commendation.RejectionReply.Explanation;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Takes what the units are told about those who were not approved. */
@Component
class ExplainRejectionsForm extends FormContract {

    private static final String EXPLANATIONS = "explanations";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String REASON = "reason";

    private final RejectionReply reply;
    private final CommendationLists lists;
    private final CommendationFacts facts;

    ExplainRejectionsForm(RejectionReply reply, CommendationLists lists, CommendationFacts facts) {
        super(ApproveCommendations.KEY, ApproveCommendations.EXPLAIN_REJECTIONS, "explain-rejections");
        this.reply = reply;
        this.lists = lists;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Decided> rejected = lists.rejected(context.planId());
        return Map.of("plan", subject(context), "rejected", facts.resultTable(context.planId(), rejected),
                EXPLANATIONS, rejected.stream().map(line -> Map.of(CODE, line.proposal().code(),
                        NAME, line.proposal().name(), REASON, "")).toList());
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        reply.explain(context.planId(), submission.rows(EXPLANATIONS).stream()
                .map(row -> new Explanation(row.text(CODE), row.text(REASON))).toList(), context.userId());
    }
}
