package org.planlifecycle.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.planlifecycle.figures.FigureFinding.Severity;

/** Finds what the periods of one report say together: a column that was copied, a figure in another unit of count. */
final class FigurePatterns {

    /** Fewer figures can be alike by chance. */
    private static final int FEWEST = 5;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final FigureTable table;
    private final double factor;
    private final List<FigureFinding> findings = new ArrayList<>();

    /** @param factor how many times its neighbour a figure is held to be counted in another unit */
    FigurePatterns(FigureTable table, double factor) {
        this.table = table;
        this.factor = factor;
    }

    List<FigureFinding> findings(Collection<Indicator> indicators) {
        ReportPeriod before = null;
        for (ReportPeriod period : table.periods()) {
            if (before != null && isRepeated(table.of(period), table.of(before))) {
                findings.add(new FigureFinding(Severity.WARNING, FigureFinding.ALL, period,
                        "Mọi số liệu %s giống hệt %s, có thể chép nhầm số của kỳ trước".formatted(period.label(),
                                before.label())));
            }
            before = period;
        }
        indicators.forEach(this::compareNeighbours);
        return List.copyOf(findings);
    }

    /** A period without an amount has no neighbour's unit of count; the next one that has is the neighbour. */
    private void compareNeighbours(Indicator indicator) {
        ReportPeriod before = null;
        for (ReportPeriod period : table.periods()) {
            int now = amount(indicator, period);
            if (now > 0 && before != null) {
                compare(indicator, before, period);
            }
            before = now > 0 ? period : before;
        }
    }

    private void compare(Indicator indicator, ReportPeriod before, ReportPeriod period) {
        int then = amount(indicator, before);
        int now = amount(indicator, period);
        if (now >= factor * then) {
            ask(indicator, period, now, before, then);
        } else if (then >= factor * now) {
            ask(indicator, before, then, period, now);
        }
    }

    private int amount(Indicator indicator, ReportPeriod period) {
        return table.of(period).numbers().getOrDefault(indicator.code(), 0);
    }

    private void ask(Indicator indicator, ReportPeriod period, int number, ReportPeriod neighbour, int small) {
        FigureFinding finding = new FigureFinding(Severity.WARNING, indicator.code(), period, String.format(VIETNAMESE,
                "%s (%s) ghi %,d, gấp khoảng %,d lần %s (%,d), có thể nhầm đơn vị tính (%s)", indicator.fullName(),
                period.label(), number, number / small, neighbour.label(), small, indicator.unit()));
        if (findings.stream().noneMatch(other -> other.isAbout(indicator.code(), period))) {
            findings.add(finding);
        }
    }

    private static boolean isRepeated(Figures now, Figures before) {
        TreeSet<String> both = new TreeSet<>(now.codes());
        both.retainAll(before.codes());
        boolean alike = both.stream().allMatch(code -> now.text(code).equals(before.text(code)));
        return alike && both.size() >= FEWEST && now.numbers().values().stream().anyMatch(number -> number > 0);
    }
}
