package org.planlifecycle.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.planlifecycle.figures.Grade;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.ReportPeriod;

/** Rolls the figures of all units up, for any number of scopes in one pass over the cells. */
final class RollUpPass implements SourceCells.Visitor {

    private final Grid grid;
    private final Map<String, UnitSource> sources = new HashMap<>();
    private final Map<Scope, Group> groups = new TreeMap<>();
    private final Map<String, List<Group>> groupsOf = new HashMap<>();
    private final UnitBuffer unit;
    private String present;

    /** @param levels for which kinds of scope figures are wanted */
    RollUpPass(List<Indicator> indicators, List<ReportPeriod> periods, Collection<UnitSource> units,
            Set<Scope.Level> levels) {
        this.grid = new Grid(indicators, periods);
        this.unit = new UnitBuffer(grid);
        units.forEach(source -> {
            sources.put(source.unitCode(), source);
            List<Group> ofUnit = new ArrayList<>();
            levels.forEach(level -> ofUnit.add(groups.computeIfAbsent(source.in(level),
                    scope -> new Group(scope, grid))));
            ofUnit.forEach(group -> group.expect(source));
            groupsOf.put(source.unitCode(), ofUnit);
        });
    }

    @Override
    public void cell(String unitCode, String indicatorCode, String period, Long amount, Grade grade) {
        if (!unitCode.equals(present)) {
            flush();
            present = unitCode;
        }
        unit.put(indicatorCode, period, amount, grade);
    }

    /** The tables of all scopes, in their order. */
    Map<Scope, ScopeFigures> finish() {
        flush();
        Map<Scope, ScopeFigures> tables = new TreeMap<>();
        groups.forEach((scope, group) -> tables.put(scope, group.table()));
        return tables;
    }

    private void flush() {
        if (present != null) {
            groupsOf.get(present).forEach(group -> group.add(sources.get(present), unit));
        }
        unit.clear();
    }

    /** Where in the arrays an indicator and a period stand. */
    static final class Grid {

        final List<Indicator> indicators;
        final List<ReportPeriod> periods;
        private final Map<String, Integer> rows = new HashMap<>();
        private final Map<String, Integer> columns = new HashMap<>();

        Grid(List<Indicator> indicators, List<ReportPeriod> periods) {
            this.indicators = indicators;
            this.periods = periods;
            indicators.forEach(indicator -> rows.put(indicator.code(), rows.size()));
            periods.forEach(period -> columns.put(period.code(), columns.size()));
        }

        int size() {
            return indicators.size() * periods.size();
        }

        /** -1 for what this table does not have. */
        int at(String indicatorCode, String period) {
            Integer row = rows.get(indicatorCode);
            Integer column = columns.get(period);
            return row == null || column == null ? -1 : at(row, column);
        }

        int at(int row, int column) {
            return row * periods.size() + column;
        }

        int row(String indicatorCode) {
            return rows.getOrDefault(indicatorCode, -1);
        }
    }

    /** The figures of the unit that is being read. */
    static final class UnitBuffer {

        private final Grid grid;
        final long[] amounts;
        final boolean[] known;
        final Grade[] grades;

        UnitBuffer(Grid grid) {
            this.grid = grid;
            this.amounts = new long[grid.size()];
            this.known = new boolean[grid.size()];
            this.grades = new Grade[grid.size()];
        }

        void put(String indicatorCode, String period, Long amount, Grade grade) {
            int at = grid.at(indicatorCode, period);
            if (at >= 0) {
                known[at] = true;
                amounts[at] = amount == null ? 0 : amount;
                grades[at] = grade;
            }
        }

        void clear() {
            Arrays.fill(known, false);
            Arrays.fill(grades, null);
        }
    }
}
