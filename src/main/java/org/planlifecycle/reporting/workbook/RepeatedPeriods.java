package org.planlifecycle.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.planlifecycle.reporting.FigureTable;
import org.planlifecycle.reporting.Figures;
import org.planlifecycle.reporting.ReportPeriod;

/** Finds periods whose figures are those of the period before, all of them: the column was copied. */
final class RepeatedPeriods {

    /** Fewer figures can be alike by chance. */
    private static final int FEWEST = 5;

    private final FigureTable table;
    private final SheetLayout layout;

    RepeatedPeriods(FigureTable table, SheetLayout layout) {
        this.table = table;
        this.layout = layout;
    }

    List<WorkbookFinding> findings() {
        List<WorkbookFinding> findings = new ArrayList<>();
        for (int index = 1; index < layout.periods().size(); index++) {
            ReportPeriod period = layout.periods().get(index);
            ReportPeriod before = layout.periods().get(index - 1);
            if (isRepeated(table.of(period), table.of(before))) {
                findings.add(WorkbookFinding.warning(
                        SheetLayout.cell(SheetLayout.HEADING, layout.column(period)), period.label(),
                        "Mọi số liệu %s giống hệt %s; hãy kiểm tra có chép nhầm số của kỳ trước không."
                                .formatted(period.label(), before.label())));
            }
        }
        return findings;
    }

    private static boolean isRepeated(Figures now, Figures before) {
        TreeSet<String> both = new TreeSet<>(now.codes());
        both.retainAll(before.codes());
        boolean alike = both.stream().allMatch(code -> now.text(code).equals(before.text(code)));
        return alike && both.size() >= FEWEST && now.numbers().values().stream().anyMatch(number -> number > 0);
    }
}
