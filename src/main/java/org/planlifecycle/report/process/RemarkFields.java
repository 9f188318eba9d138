package org.planlifecycle.report.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.engine.form.Submission;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.ReportChanges;
import org.planlifecycle.report.ReportOutline;
import org.planlifecycle.report.ReportRemark;
import org.planlifecycle.report.ReportVersion;

/** What is to be mended in a report, part by part, as rows of a form. */
final class RemarkFields {

    static final String LIST = "remarks";

    private RemarkFields() {
    }

    static List<ReportRemark> read(Submission submission) {
        return submission.rows(LIST).stream().map(row -> new ReportRemark(row.text("part"),
                row.text("period").isEmpty() ? null : period(row.text("period")), row.text("remark"))).toList();
    }

    private static ReportPeriod period(String code) {
        try {
            return ReportPeriod.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Kỳ số liệu cần sửa không có trong báo cáo; hãy chọn lại trong danh sách.");
        }
    }

    /** What a remark may point at, as choices. */
    static void offer(ReportOutline outline, List<ReportPeriod> periods, Map<String, Object> shown) {
        List<Map<String, Object>> parts = new ArrayList<>();
        outline.parts().forEach((code, name) -> parts.add(Map.of("value", code, "label", name)));
        shown.put("remarkParts", parts);
        shown.put("remarkPeriods", periods.stream().map(period -> Map.of("value", period.code(),
                "label", period.label())).toList());
    }

    /** The remarks for reading, each with what stands in that part now. */
    static List<Map<String, Object>> table(ReportVersion version, ReportOutline outline) {
        return version.check().remarks().stream().map(remark -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("part", outline.name(remark));
            row.put("current", remark.period() == null ? ""
                    : version.figures().of(remark.period()).text(remark.part()));
            row.put("remark", remark.text());
            return row;
        }).toList();
    }

    /** The remarks on the version before, each with whether that part was touched since. */
    static List<Map<String, Object>> answered(ReportVersion before, ReportChanges changes, ReportOutline outline) {
        return before.check().remarks().stream().map(remark -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("part", outline.name(remark));
            row.put("remark", remark.text());
            row.put("answer", changes.touch(remark) ? "Đã sửa" : "Chưa sửa");
            return row;
        }).toList();
    }

    static List<Map<String, Object>> changes(ReportChanges changes, ReportOutline outline) {
        return changes.all().stream().map(change -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("part", outline.name(new ReportRemark(change.part(), change.period(), "")));
            row.put("before", change.before());
            row.put("after", change.after());
            return row;
        }).toList();
    }
}
