package org.planlifecycle.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.figures.PeerFigures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.JdbcTimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.report.persistence.KnownPeers.Peer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Asks the database which other reports are the latest, over so many units at most that each report can be asked, and
 * reads the figures only of those it has not read before: a version never changes.
 */
@Repository
class JdbcPeerFigures implements PeerFigures {

    private final JdbcClient jdbc;
    private final UnusualFigureSettings settings;
    private final KnownPeers known;

    JdbcPeerFigures(JdbcClient jdbc, UnusualFigureSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.known = new KnownPeers(settings.peersAtMost());
    }

    @Override
    public Map<Cell, Spread> spreads(PlanId planId, String exceptUnit) {
        List<Peer> peers = latest(planId, exceptUnit);
        Map<Peer, Map<Cell, Double>> perMember = known.of(peers);
        Set<Peer> unknown = new HashSet<>(peers);
        unknown.removeAll(perMember.keySet());
        if (!unknown.isEmpty()) {
            Map<Peer, Map<Cell, Double>> read = read(planId, unknown);
            known.keep(read);
            perMember.putAll(read);
        }
        return PeerSpreads.of(perMember.values());
    }

    private List<Peer> latest(PlanId planId, String exceptUnit) {
        return jdbc.sql("""
                select unit_code, version, submitted_at from report_version r
                where plan_id = :plan and unit_code <> :unit and not exists (select 1 from report_version n
                  where n.plan_id = r.plan_id and n.unit_code = r.unit_code and n.version > r.version)
                order by submitted_at desc, unit_code fetch first :most rows only""")
                .param("plan", planId.value()).param("unit", exceptUnit).param("most", settings.peersAtMost())
                .query((row, number) -> new Peer(planId, row.getString("unit_code"), row.getInt("version"),
                        JdbcTimes.instant(row, "submitted_at"))).list();
    }

    private Map<Peer, Map<Cell, Double>> read(PlanId planId, Set<Peer> peers) {
        Map<List<Object>, Map<Cell, Double>> read = new HashMap<>();
        jdbc.sql("""
                select c.unit_code, c.version, c.indicator_code, c.period,
                  cast(c.amount as double precision) / s.amount as per_member
                from report_cell c join report_cell s on s.plan_id = c.plan_id and s.unit_code = c.unit_code
                  and s.version = c.version and s.period = c.period and s.indicator_code = :size
                where c.plan_id = :plan and (c.unit_code, c.version) in (:peers) and c.amount is not null
                  and s.amount > 0""")
                .param("plan", planId.value()).param("size", SIZE)
                .param("peers", peers.stream().map(peer -> new Object[] {peer.unitCode(), peer.version()}).toList())
                .query(row -> {
                    read.computeIfAbsent(List.of(row.getString("unit_code"), row.getInt("version")),
                            none -> new HashMap<>()).put(cell(row), row.getDouble("per_member"));
                });
        Map<Peer, Map<Cell, Double>> figures = new LinkedHashMap<>();
        peers.forEach(peer -> figures.put(peer,
                Map.copyOf(read.getOrDefault(List.of(peer.unitCode(), peer.version()), Map.of()))));
        return figures;
    }

    private Cell cell(ResultSet row) throws SQLException {
        return known.same(new Cell(row.getString("indicator_code"), ReportPeriod.parse(row.getString("period"))));
    }
}
