package org.planlifecycle.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planlifecycle.figures.FigureSheet;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.plan.ReviewPeriod;

/**
 * Puts the figures of a report together: from the workbook that waits, from the version before it, and from the form.
 *
 * @param sheet the workbook that waits for this submission, or {@code null}
 * @param before the version before, or {@code null}
 */
record ReportedFigureTable(ReportRegime regime, ReviewPeriod review, ReporterKind kind, FigureSheet sheet,
        ReportVersion before) {

    private static final int MOST_NAMED = 3;

    /**
     * The figures of all periods.
     *
     * @param typed those of the last reviewed year, as entered in the form
     * @throws Refusal if a workbook is needed and there is none, or it says something else than the form
     */
    FigureTable with(Figures typed) {
        ReportPeriod lastYear = ReportPeriod.lastYearOf(review);
        if (sheet != null) {
            sheet.whyOutdated(regime).ifPresent(why -> {
                throw new Refusal(why);
            });
            requireAgreement(typed, sheet.table().of(lastYear));
            return sheet.table();
        }
        Optional<FigureTable> carriedOver = carriedOver();
        if (carriedOver.isEmpty() && regime.workbookRequired()) {
            throw new Refusal("Chưa nộp biểu số liệu các năm; hãy mở thẻ Hồ sơ của công việc, tải biểu số liệu (.xlsx), "
                    + "điền rồi nộp ở đó trước khi gửi báo cáo.");
        }
        return carriedOver.orElse(FigureTable.NONE).with(lastYear, typed);
    }

    /** The figures of the version before, if they are all that is asked for now; what is not asked any more stays out. */
    private Optional<FigureTable> carriedOver() {
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : regime.periods(review)) {
            Set<String> asked = regime.enteredBy(kind, period).stream().map(Indicator::code)
                    .collect(Collectors.toSet());
            Figures reported = before == null ? Figures.NONE : before.figures().of(period);
            if (!period.equals(ReportPeriod.lastYearOf(review)) && !reported.codes().containsAll(asked)) {
                return Optional.empty();
            }
            table = table.with(period, reported.only(asked));
        }
        return Optional.of(table);
    }

    private void requireAgreement(Figures typed, Figures written) {
        Set<String> compared = new TreeSet<>(written.codes());
        compared.addAll(typed.codes());
        List<String> differences = compared.stream()
                .filter(code -> !Objects.equals(typed.text(code), written.text(code)))
                .map(code -> "%s (biểu mẫu %s, biểu số liệu %s)".formatted(code, said(typed.text(code)),
                        said(written.text(code)))).toList();
        if (!differences.isEmpty()) {
            int more = differences.size() - MOST_NAMED;
            throw new Refusal(("Số liệu %s trên biểu mẫu khác biểu số liệu đã nộp: %s%s; hãy sửa cho khớp, tải lại trang để "
                    + "lấy số của biểu, hoặc nộp lại biểu.").formatted(ReportPeriod.lastYearOf(review).label(),
                    String.join(", ", differences.subList(0, Math.min(MOST_NAMED, differences.size()))),
                    more > 0 ? " và %d chỉ tiêu khác".formatted(more) : ""));
        }
    }

    private static String said(String text) {
        return text.isEmpty() ? "để trống" : "ghi " + text;
    }
}
