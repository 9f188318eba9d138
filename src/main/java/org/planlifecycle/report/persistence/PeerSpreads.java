package org.planlifecycle.report.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.figures.PeerFigures.Spread;

/** Quartiles as the database's {@code percentile_cont} takes them: between two figures, in proportion. */
final class PeerSpreads {

    private PeerSpreads() {
    }

    static Map<Cell, Spread> of(Collection<Map<Cell, Double>> peers) {
        Map<Cell, DoubleStream.Builder> figures = new HashMap<>();
        peers.forEach(peer -> peer.forEach((cell, perMember) ->
                figures.computeIfAbsent(cell, none -> DoubleStream.builder()).add(perMember)));
        Map<Cell, Spread> spreads = new HashMap<>();
        figures.forEach((cell, some) -> spreads.put(cell, spread(some.build().sorted().toArray())));
        return spreads;
    }

    private static Spread spread(double[] sorted) {
        return new Spread(sorted.length, at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
    }
}
