package org.planlifecycle.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planlifecycle.figures.FigureFinding.Severity;

/**
 * Finds figures that are counted in another unit in every period, so that their neighbours say nothing: whoever writes
 * all of them in đồng is asked by what is usual elsewhere. A figure of zero says nothing either.
 */
final class UnusualRows {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final CheckExpressions expressions = new CheckExpressions();
    private final FigureTable table;
    private final FigureYardsticks.Usual usual;

    UnusualRows(FigureTable table, FigureYardsticks.Usual usual) {
        this.table = table;
        this.usual = usual;
    }

    /** A period's figure, and what it was expected to be. */
    private record Measured(ReportPeriod period, int amount, double lowest, double highest) {

        boolean isHigh() {
            return amount > highest;
        }

        boolean isLow() {
            return amount < lowest;
        }
    }

    /** At most one for each indicator: what the unit itself reported says more than the others, those more than a rule. */
    List<FigureFinding> findings(Collection<Indicator> indicators) {
        List<FigureFinding> findings = new ArrayList<>();
        for (Indicator indicator : indicators) {
            SortedMap<ReportPeriod, Integer> row = row(indicator.code());
            Stream.of(againstEarlier(indicator, row), againstPeers(indicator, row), againstOrder(indicator, row))
                    .flatMap(Optional::stream).findFirst().ifPresent(findings::add);
        }
        return findings;
    }

    private SortedMap<ReportPeriod, Integer> row(String code) {
        SortedMap<ReportPeriod, Integer> row = new TreeMap<>();
        table.byPeriod().forEach((period, figures) -> {
            if (figures.numbers().getOrDefault(code, 0) > 0) {
                row.put(period, figures.numbers().get(code));
            }
        });
        return row;
    }

    /** Whole years only: what a quarter of another year came to is not known. */
    private Optional<FigureFinding> againstEarlier(Indicator indicator, Map<ReportPeriod, Integer> row) {
        int[] before = usual.earlier().byPeriod().entrySet().stream().filter(entry -> entry.getKey().isWholeYear())
                .mapToInt(entry -> entry.getValue().numbers().getOrDefault(indicator.code(), 0))
                .filter(amount -> amount > 0).sorted().toArray();
        if (before.length == 0) {
            return Optional.empty();
        }
        int median = before[before.length / 2];
        return asked(indicator, row.entrySet().stream().filter(entry -> entry.getKey().isWholeYear())
                .map(entry -> around(entry, median)).toList(), "báo cáo đợt trước của đơn vị", median);
    }

    private Optional<FigureFinding> againstPeers(Indicator indicator, Map<ReportPeriod, Integer> row) {
        List<Measured> measured = row.entrySet().stream().filter(entry -> expected(indicator, entry.getKey()) > 0)
                .map(entry -> around(entry, expected(indicator, entry.getKey()))).toList();
        return measured.size() < row.size() ? Optional.empty() : asked(indicator, measured,
                "các đơn vị khác cùng quy mô", measured.isEmpty() ? 0 : expected(indicator, measured.get(0).period()));
    }

    /** Zero where the others say nothing. */
    private double expected(Indicator indicator, ReportPeriod period) {
        PeerFigures.Spread spread = usual.peers().get(new PeerFigures.Cell(indicator.code(), period));
        return spread == null ? 0 : spread.median() * table.of(period).numbers().getOrDefault(PeerFigures.SIZE, 0);
    }

    private Measured around(Map.Entry<ReportPeriod, Integer> entry, double expected) {
        return new Measured(entry.getKey(), entry.getValue(), expected / usual.factor(),
                Math.max(1, expected) * usual.factor());
    }

    private Optional<FigureFinding> asked(Indicator indicator, List<Measured> measured, String whose, double expected) {
        return oneSided(measured).map(first -> finding(indicator, first, measured.size(), String.format(VIETNAMESE,
                "%s %s (khoảng %,d), có thể nhầm đơn vị tính (%s)", first.isHigh()
                        ? String.format(VIETNAMESE, "gấp khoảng %,d lần", Math.round(first.amount() / Math.max(1, expected)))
                        : String.format(VIETNAMESE, "chỉ bằng khoảng một phần %,d", Math.round(expected / first.amount())),
                whose, Math.round(expected), indicator.unit())));
    }

    private Optional<FigureFinding> againstOrder(Indicator indicator, Map<ReportPeriod, Integer> row) {
        return usual.orders().stream().filter(order -> order.isAbout(indicator)).findFirst().flatMap(order -> {
            List<Measured> measured = row.entrySet().stream().map(entry -> by(order, entry)).filter(Objects::nonNull)
                    .toList();
            return oneSided(measured).map(first -> finding(indicator, first, measured.size(), String.format(VIETNAMESE,
                    "%s mức thường gặp (%,d), %s", first.isHigh() ? "cao hơn nhiều" : "thấp hơn nhiều",
                    Math.round(first.isHigh() ? first.highest() : Math.ceil(first.lowest())),
                    first.isHigh() ? order.highQuestion() : order.lowQuestion())));
        });
    }

    private Measured by(FigureOrder order, Map.Entry<ReportPeriod, Integer> entry) {
        Double size = expressions.number(order.per(), table.of(entry.getKey()).numbers()).orElse(0.0);
        return size <= 0 ? null : new Measured(entry.getKey(), entry.getValue(),
                order.lowest() == null ? 0 : order.lowest() * size,
                order.highest() == null ? Double.MAX_VALUE : order.highest() * size);
    }

    /** The first, if all of them lie off to the same side. */
    private static Optional<Measured> oneSided(List<Measured> measured) {
        boolean all = measured.stream().allMatch(Measured::isHigh) || measured.stream().allMatch(Measured::isLow);
        return all ? measured.stream().findFirst() : Optional.empty();
    }

    private static FigureFinding finding(Indicator indicator, Measured first, int periods, String why) {
        return new FigureFinding(Severity.WARNING, indicator.code(), first.period(), String.format(VIETNAMESE,
                "%s (%s%s) ghi %,d %s, %s", indicator.fullName(), periods > 1 ? "mọi kỳ, từ " : "",
                first.period().label(), first.amount(), indicator.unit(), why));
    }
}
