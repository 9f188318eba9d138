package org.planlifecycle.reporting.workbook;

import org.planlifecycle.directory.Unit;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.reporting.FigureTable;
import org.planlifecycle.reporting.ReportRegime;
import org.planlifecycle.reporting.ReporterKind;

/**
 * For whom a workbook is written or read.
 *
 * @param unitName the name it bears under this plan
 * @param previous the figures that the unit reported on this plan before; none for the first time
 * @param previousIs in words, such as {@code báo cáo lần 1}; empty without previous figures
 */
record SheetOrder(Plan plan, Unit unit, String unitName, ReportRegime regime, FigureTable previous,
        String previousIs) {

    SheetLayout layout() {
        return SheetLayout.of(regime, ReporterKind.of(unit.kind()), plan.period());
    }
}
