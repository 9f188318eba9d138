package org.planlifecycle.report.persistence;

import org.planlifecycle.figures.EarlierFigures;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.persistence.FigureCells;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Repository;

/** Earlier figures from the tables of the reports. */
@Repository
class JdbcEarlierFigures implements EarlierFigures {

    private final FigureCells cells;

    JdbcEarlierFigures(FigureCells cells) {
        this.cells = cells;
    }

    @Override
    public FigureTable before(PlanId planId, String unitCode, String regime) {
        return cells.read("""
                select c.* from report_cell c join (
                  select v.plan_id, v.unit_code, v.version from report_version v
                  where v.unit_code = ? and v.plan_id <> ? and v.regime_code = ? and v.outcome = 'ACCEPTED'
                    and not exists (select 1 from report_version own
                      where own.plan_id = ? and own.unit_code = v.unit_code and own.submitted_at <= v.submitted_at)
                  order by v.submitted_at desc limit 1) before
                  on before.plan_id = c.plan_id and before.unit_code = c.unit_code and before.version = c.version""",
                unitCode, planId.value(), regime, planId.value());
    }
}
