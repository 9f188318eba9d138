package org.planlifecycle.commendation.process;

import java.util.Map;
import org.planlifecycle.commendation.CertificatePreparation;
import org.planlifecycle.commendation.CommendationDecision;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.springframework.stereotype.Component;

/** Takes note that the certificates are printed and sealed. */
@Component
class PrepareCertificatesForm extends FormContract {

    private static final String PRINTED = "printed";
    private static final String SEALED = "sealed";

    private final CertificatePreparation preparation;
    private final CommendationFacts facts;

    PrepareCertificatesForm(CertificatePreparation preparation, CommendationFacts facts) {
        super(ApproveCommendations.KEY, ApproveCommendations.PREPARE_CERTIFICATES, "prepare-certificates");
        this.preparation = preparation;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        CommendationDecision decision = preparation.decision(context.planId());
        return Map.of("decision", decision.number() == null ? "(không có)" : decision.number(), "due", decision.certificatesDue(),
                "certificates", facts.table(context.planId(), preparation.due(context.planId())));
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        preparation.ready(context.planId(), submission.integer(PRINTED), submission.flag(SEALED), context.userId());
    }
}
