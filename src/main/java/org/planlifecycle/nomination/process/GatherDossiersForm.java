package org.planlifecycle.nomination.process;

import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.nomination.DossierCollection;
import org.planlifecycle.nomination.DossierDecision;
import org.planlifecycle.nomination.Nomination;
import org.planlifecycle.nomination.Nominations;
import org.springframework.stereotype.Component;

/** Settles which dossiers go on to the assessment. */
@Component
class GatherDossiersForm extends FormContract {

    private static final String NOMINATIONS = "nominations";
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String KEEP = "keep";
    private static final String REASON = "reason";
    private static final String CONFIRMED = "confirmed";

    private final DossierCollection dossiers;
    private final Nominations nominations;
    private final NominationFacts facts;

    GatherDossiersForm(DossierCollection dossiers, Nominations nominations, NominationFacts facts) {
        super(NominateExemplars.KEY, NominateExemplars.GATHER_DOSSIERS, "gather-dossiers");
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.facts = facts;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Nomination> listed = nominations.of(context.planId());
        return Map.of("plan", subject(context), "total", listed.size(),
                "dossiers", facts.table(context.planId(), listed),
                NOMINATIONS, listed.stream().map(GatherDossiersForm::row).toList());
    }

    private static Map<String, Object> row(Nomination nomination) {
        return Map.of(CODE, nomination.code(), NAME, nomination.exemplar().name(),
                KEEP, DossierDecision.Keep.KEEP.name(), REASON, "");
    }

    @Override
    public String subject(FormContext context) {
        return facts.planName(context.planId());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        if (!submission.flag(CONFIRMED)) {
            throw new Refusal("Chưa xác nhận hồ sơ đã được tập hợp đầy đủ; hãy kiểm tra rồi đánh dấu xác nhận.");
        }
        dossiers.gather(context.planId(), submission.rows(NOMINATIONS).stream()
                .map(row -> new DossierDecision(row.text(CODE), row.choice(KEEP, DossierDecision.Keep.class),
                        row.text(REASON))).toList(), context.userId());
    }
}
