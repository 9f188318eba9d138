package org.planlifecycle.figures;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of one report, by the period they cover; a period that is not there was not reported on. */
public record FigureTable(SortedMap<ReportPeriod, Figures> byPeriod) {

    public static final FigureTable NONE = new FigureTable(new TreeMap<>());

    public FigureTable {
        byPeriod = Collections.unmodifiableSortedMap(new TreeMap<>(byPeriod));
    }

    public static FigureTable of(ReportPeriod period, Figures figures) {
        return new FigureTable(new TreeMap<>(Map.of(period, figures)));
    }

    /** The same table with these figures for that period. */
    public FigureTable with(ReportPeriod period, Figures figures) {
        SortedMap<ReportPeriod, Figures> changed = new TreeMap<>(byPeriod);
        changed.put(period, figures);
        return new FigureTable(changed);
    }

    /** The figures of that period; none if it was not reported on. */
    public Figures of(ReportPeriod period) {
        return byPeriod.getOrDefault(period, Figures.NONE);
    }

    public SortedSet<ReportPeriod> periods() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byPeriod.keySet()));
    }
}
