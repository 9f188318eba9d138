package org.planlifecycle.report.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planlifecycle.engine.form.FormContext;
import org.planlifecycle.engine.form.FormContract;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.figures.RollUp;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.ReportFormAmendment;
import org.planlifecycle.report.ReportFormChange;
import org.springframework.stereotype.Component;

/** The propaganda department changes the report form while reports come in. */
@Component
class ChangeReportFormForm extends FormContract {

    private static final String EVERYBODY = "ALL";

    private final ReportFormAmendment amendment;

    ChangeReportFormForm(ReportFormAmendment amendment) {
        super(AmendReportForm.KEY, AmendReportForm.CHANGE_ASKED, "amend-report-form");
        this.amendment = amendment;
    }

    @Override
    public Map<String, Object> show(FormContext context) {
        List<Map<String, String>> indicators = new ArrayList<>();
        List<Map<String, String>> sections = new ArrayList<>();
        for (Indicator indicator : amendment.current().indicators()) {
            indicators.add(Map.of("value", indicator.code(),
                    "label", "%s. %s".formatted(indicator.code(), indicator.label())));
            Map<String, String> section = Map.of("value", indicator.section(), "label", indicator.section());
            if (!sections.contains(section)) {
                sections.add(section);
            }
        }
        return Map.of("indicators", indicators, "sections", sections, "version", amendment.current().version());
    }

    @Override
    public void submit(Submission submission, FormContext context) {
        ReportFormChange.Kind kind = submission.choice("change", ReportFormChange.Kind.class);
        boolean added = kind == ReportFormChange.Kind.ADD;
        String code = added ? submission.text("code").strip().toUpperCase(Locale.ROOT) : submission.text("indicator");
        amendment.amend(new ReportFormChange(kind, code, added ? indicator(code, submission)
                : worded(submission), submission.text("reason").strip()), context.userId());
    }

    private static Indicator indicator(String code, Submission submission) {
        require(submission, "section", "Chưa chọn mục của chỉ tiêu mới; hãy chọn trong danh sách.");
        require(submission, "unit", "Chưa ghi đơn vị tính của chỉ tiêu mới; hãy ghi, ví dụ “người”, “lượt”.");
        require(submission, "rollUp", "Chưa chọn cách tổng hợp chỉ tiêu mới; hãy chọn cộng các năm hoặc chỉ cộng trong năm.");
        require(submission, "reporters", "Chưa chọn đơn vị báo cáo chỉ tiêu mới; hãy chọn trong danh sách.");
        String reporters = submission.text("reporters");
        return new Indicator(code, submission.text("section"), submission.text("label").strip(),
                submission.text("note").strip(), submission.text("unit").strip(), true,
                submission.choice("rollUp", RollUp.class), null, null, null, null,
                reporters.equals(EVERYBODY) ? null : ReporterKind.valueOf(reporters));
    }

    private static Indicator worded(Submission submission) {
        return new Indicator("", "", submission.text("label").strip(), submission.text("note").strip(), "", true,
                RollUp.SUM, null, null, null, null, null);
    }

    private static void require(Submission submission, String field, String otherwise) {
        if (submission.text(field).isBlank()) {
            throw new Refusal(otherwise);
        }
    }
}
