package org.planlifecycle.rehearsal;

import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.workbook.WorkbookReading;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.workbook.SheetExchange;

/** A unit's errand with its workbook: get it, fill it in, hand it in. */
final class SheetErrand {

    private final SheetExchange exchange;

    SheetErrand(SheetExchange exchange) {
        this.exchange = exchange;
    }

    /** @throws IllegalStateException if the product finds fault with what the unit filled in */
    void run(PlanId planId, String unitCode, FigureTable figures, String actor) {
        SheetExchange.SheetFile file = exchange.give(planId, unitCode);
        WorkbookReading reading = exchange.take(planId, unitCode, file.name(),
                WorkbookFiller.fill(file.content(), figures), actor);
        if (reading.isBlocked()) {
            throw new IllegalStateException("The workbook of %s was not taken: %s".formatted(unitCode, reading.findings()));
        }
    }
}
