package org.planlifecycle.report.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.planlifecycle.figures.PeerFigures.Cell;
import org.planlifecycle.kernel.PlanId;

/** The figures per member of versions that were read already; those not asked for the longest time are forgotten. */
final class KnownPeers {

    /** About 20 MB when full. */
    private static final int PLANS = 10;

    private final Map<Cell, Cell> cells = new ConcurrentHashMap<>();
    private final Map<Peer, Map<Cell, Double>> figures;

    KnownPeers(int peersAtMost) {
        figures = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Peer, Map<Cell, Double>> eldest) {
                return size() > PLANS * peersAtMost;
            }
        };
    }

    /**
     * A version of a unit's report.
     *
     * @param at when it was submitted: a version whose transaction failed may be written anew with other figures
     */
    record Peer(PlanId planId, String unitCode, int version, Instant at) {
    }

    synchronized Map<Peer, Map<Cell, Double>> of(Collection<Peer> peers) {
        Map<Peer, Map<Cell, Double>> known = new HashMap<>();
        peers.stream().filter(figures::containsKey).forEach(peer -> known.put(peer, figures.get(peer)));
        return known;
    }

    synchronized void keep(Map<Peer, Map<Cell, Double>> read) {
        figures.putAll(read);
    }

    /** The one object for equal cells, of which each version has hundreds. */
    Cell same(Cell cell) {
        return cells.computeIfAbsent(cell, one -> one);
    }
}
