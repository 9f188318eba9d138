package org.planlifecycle.report.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;

/** The list of exemplars that a unit nominates with its report, as form fields. */
final class NominationFields {

    static final String LIST = "nominations";

    private NominationFields() {
    }

    static List<Exemplar> read(Submission submission) {
        return submission.rows(LIST).stream().map(row -> new Exemplar(row.choice("kind", NomineeKind.class),
                row.text("name"), row.text("position"), row.flag("partyMember"), row.text("classification"),
                row.flag("underDiscipline"), row.flag("alreadyRewarded"), row.text("achievement"))).toList();
    }

    static List<Map<String, Object>> prefill(List<Exemplar> exemplars) {
        return exemplars.stream().map(exemplar -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", exemplar.kind().name());
            row.put("name", exemplar.name());
            row.put("position", exemplar.position());
            row.put("partyMember", exemplar.partyMember());
            row.put("classification", exemplar.classification());
            row.put("underDiscipline", exemplar.underDiscipline());
            row.put("alreadyRewarded", exemplar.alreadyRewarded());
            row.put("achievement", exemplar.achievement());
            return row;
        }).toList();
    }

    /** The same list for reading. */
    static List<Map<String, Object>> table(List<Exemplar> exemplars) {
        return exemplars.stream().map(exemplar -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", exemplar.kind().label());
            row.put("name", exemplar.name());
            row.put("position", exemplar.position());
            row.put("classification", Grade.valueOf(exemplar.classification()).label());
            row.put("remarks", remarks(exemplar));
            row.put("achievement", exemplar.achievement());
            return row;
        }).toList();
    }

    private static String remarks(Exemplar exemplar) {
        return (exemplar.partyMember() ? "Đảng viên" : "Không phải đảng viên")
                + (exemplar.underDiscipline() ? "; đang bị kỷ luật hoặc xem xét kỷ luật" : "")
                + (exemplar.alreadyRewarded() ? "; đã được khen về thành tích này" : "");
    }
}
