package org.planlifecycle.report.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.FormField;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;

/** The list of exemplars that a unit nominates with its report, as form fields. */
final class NominationFields {

    static final String LIST = "nominations";

    private static final int MOST = 20;
    private static final int LONGEST_ACHIEVEMENT = 2000;

    private NominationFields() {
    }

    static FormField list() {
        return FormField.rows(LIST, "Đề cử điển hình",
                FormField.choice("kind", "Loại", NomineeKind.class),
                FormField.text("name", "Tên tập thể hoặc họ và tên cá nhân"),
                FormField.text("position", "Chức vụ").optional(),
                FormField.flag("partyMember", "Là đảng viên"),
                FormField.choice("classification", "Xếp loại", Grade.class),
                FormField.flag("underDiscipline", "Đang bị kỷ luật hoặc xem xét kỷ luật"),
                FormField.flag("alreadyRewarded", "Thành tích này đã được khen thưởng"),
                FormField.longText("achievement", "Tóm tắt thành tích").atMost(LONGEST_ACHIEVEMENT))
                .optional().atMost(MOST);
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
