package org.planlifecycle.figures.workbook;

import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;
import org.planlifecycle.plan.Plan;

/**
 * For whom a workbook is written or read.
 *
 * @param unitName the name it bears under this plan
 * @param previous the figures that the unit reported on this plan before; none for the first time
 * @param previousIs in words, such as {@code báo cáo lần 1}; empty without previous figures
 */
public record SheetOrder(Plan plan, Unit unit, String unitName, ReportRegime regime, FigureTable previous,
        String previousIs) {

    SheetLayout layout() {
        return SheetLayout.of(regime, ReporterKind.of(unit.kind()), plan.period());
    }
}
