package org.planlifecycle.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.Refusal;

/** The parts of a report that a check can point at, by the code under which they are kept. */
public final class ReportOutline {

    public static final String NOMINATIONS = "nominations";
    public static final String ATTACHMENTS = "attachments";

    private final ReportRegime regime;
    private final ReporterKind kind;

    public ReportOutline(ReportRegime regime, ReporterKind kind) {
        this.regime = regime;
        this.kind = kind;
    }

    /** Every part with its Vietnamese name, in the order of the report. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>(Narrative.HEADINGS);
        regime.enteredBy(kind).forEach(indicator ->
                parts.put(indicator.code(), "%s. %s".formatted(indicator.code(), indicator.label())));
        parts.put(NOMINATIONS, "Đề cử điển hình");
        parts.put(ATTACHMENTS, "Tệp đính kèm");
        return parts;
    }

    /** The name of a part with its period, such as {@code A2. Đảng viên nữ (năm 2020)}. */
    public String name(ReportRemark remark) {
        String name = parts().getOrDefault(remark.part(), remark.part());
        return remark.period() == null ? name : "%s (%s)".formatted(name, remark.period().label());
    }

    /** @throws Refusal unless the remark points at a part of this report and says something */
    public void require(ReportRemark remark) {
        if (!parts().containsKey(remark.part())) {
            throw new Refusal("Phần cần sửa không có trong báo cáo của đơn vị; hãy chọn lại trong danh sách.");
        }
        if (remark.text().isBlank()) {
            throw new Refusal("Chưa ghi yêu cầu sửa đối với phần “%s”; hãy ghi rõ cần sửa gì.".formatted(name(remark)));
        }
        if (remark.period() != null && !isFigure(remark.part())) {
            throw new Refusal("Phần “%s” không chia theo kỳ; hãy bỏ chọn kỳ số liệu."
                    .formatted(parts().get(remark.part())));
        }
    }

    private boolean isFigure(String part) {
        return regime.enteredBy(kind).stream().anyMatch(indicator -> indicator.code().equals(part));
    }
}
