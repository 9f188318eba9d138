package org.planlifecycle.rehearsal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.planlifecycle.directory.Unit;
import org.planlifecycle.figures.FigureTable;
import org.planlifecycle.figures.Figures;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReporterKind;

/** Plausible figures of one unit for all periods: every rule between indicators and between years holds. */
public final class FigureDraw {

    private static final int USUAL_MEMBERS = 30;
    private static final int FEWEST_MEMBERS = 3;
    private static final int UNKNOWN_BELOW = 10;

    private final Unit unit;
    private final ReportRegime regime;
    private final ReporterKind kind;
    private final RandomGenerator draw;
    private final ReportPeriod registered;
    private final int growth;

    private FigureDraw(Unit unit, ReportRegime regime, Collection<ReportPeriod> periods, RandomGenerator draw) {
        this.unit = unit;
        this.regime = regime;
        this.kind = ReporterKind.of(unit.kind());
        this.draw = draw;
        this.registered = periods.stream().filter(ReportPeriod::isWholeYear).max(ReportPeriod::compareTo)
                .orElseGet(() -> periods.iterator().next());
        this.growth = draw.nextInt(-1, 3);
    }

    /**
     * The figures of these periods; the same unit, regime, periods and seed give the same figures.
     *
     * @param periods the last whole year among them is the one whose members and cells equal the register
     */
    public static FigureTable table(Unit unit, ReportRegime regime, List<ReportPeriod> periods, RandomGenerator draw) {
        FigureDraw figures = new FigureDraw(unit, regime, periods, draw);
        FigureTable table = FigureTable.NONE;
        for (ReportPeriod period : periods.stream().sorted().toList()) {
            table = table.with(period, figures.of(period));
        }
        return table;
    }

    private Figures of(ReportPeriod period) {
        PeriodDraw drawn = new PeriodDraw(draw, period.isWholeYear());
        Map<String, Integer> all = drawn.of(members(period), subCells(period));
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Grade> grades = new HashMap<>();
        for (Indicator indicator : regime.enteredBy(kind, period)) {
            if (indicator.isGrade()) {
                grades.put(indicator.code(), grade());
            } else {
                numbers.put(indicator.code(), all.containsKey(indicator.code()) ? all.get(indicator.code())
                        : draw.nextInt(UNKNOWN_BELOW));
            }
        }
        return new Figures(numbers, grades);
    }

    private int members(ReportPeriod period) {
        int now = unit.partyMembers() == null ? USUAL_MEMBERS : unit.partyMembers();
        return Math.max(Math.min(FEWEST_MEMBERS, now), now - growth * (registered.year() - period.year()));
    }

    private int subCells(ReportPeriod period) {
        int now = unit.subCells() == null ? 0 : unit.subCells();
        boolean early = registered.year() - period.year() > 2;
        return early && growth > 1 && now > 2 ? now - 1 : now;
    }

    private Grade grade() {
        int drawn = draw.nextInt(20);
        if (drawn < 4) {
            return Grade.XUAT_SAC;
        }
        return drawn < 18 ? Grade.TOT : Grade.HOAN_THANH;
    }
}
