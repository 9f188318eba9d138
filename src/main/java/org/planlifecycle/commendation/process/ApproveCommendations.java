package org.planlifecycle.commendation.process;

import java.util.List;
import org.planlifecycle.engine.ProcessVariable;

/** The names that the model {@code approve-commendations} and the code share. */
final class ApproveCommendations {

    static final String KEY = "approve-commendations";

    static final String CAST_VOTE = "userTask_castVote";
    static final String EXPLAIN_REJECTIONS = "userTask_explainRejections";
    static final String SIGN_DECISION = "userTask_signDecision";
    static final String PREPARE_CERTIFICATES = "userTask_prepareCertificates";
    static final String BALLOT_CLOSE = "event_ballotClose";

    /** Whether the nomination ended with a proposal; comes from the plan's life cycle. */
    static final ProcessVariable<Boolean> PROPOSAL_MADE = new ProcessVariable<>("proposalMade", Boolean.class);

    /** The ids of the members who vote; as many as the Standing Committee has. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<List> VOTERS = new ProcessVariable<>("voters", List.class);

    /** Whose vote one task is. */
    static final ProcessVariable<String> VOTER = new ProcessVariable<>("voter", String.class);

    static final ProcessVariable<Boolean> ANY_REJECTED = new ProcessVariable<>("anyRejected", Boolean.class);
    static final ProcessVariable<Boolean> ANY_APPROVED = new ProcessVariable<>("anyApproved", Boolean.class);

    private ApproveCommendations() {
    }
}
