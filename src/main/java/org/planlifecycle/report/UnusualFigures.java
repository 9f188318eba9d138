package org.planlifecycle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.figures.PeerFigures;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.UnusualFigureSettings;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Service;

/**
 * Flags figures that stand far off those of the other units or of the same unit a year before. A flag is a question
 * for whoever checks the report; it refuses nothing.
 */
@Service
public class UnusualFigures {

    private final PeerFigures peers;
    private final UnusualFigureSettings settings;

    UnusualFigures(PeerFigures peers, UnusualFigureSettings settings) {
        this.peers = peers;
        this.settings = settings;
    }

    /** One sentence for each flag, in the order of the form and its periods. */
    public List<String> of(ReportVersion version, ReportRegime regime) {
        Map<PeerFigures.Cell, PeerFigures.Spread> spreads = peers.spreads(version.planId(), version.unitCode());
        List<String> flags = new ArrayList<>();
        for (Indicator indicator : regime.indicators()) {
            ReportPeriod before = null;
            for (ReportPeriod period : version.figures().periods()) {
                farFromPeers(version, indicator, period, spreads).ifPresent(flags::add);
                farFromYearBefore(version, indicator, before, period).ifPresent(flags::add);
                before = period;
            }
        }
        return flags;
    }

    /** Tukey's fences: so many times the middle half's width beyond it. Compared per member, so that size is no flag. */
    private Optional<String> farFromPeers(ReportVersion version, Indicator indicator, ReportPeriod period,
            Map<PeerFigures.Cell, PeerFigures.Spread> spreads) {
        Integer amount = version.figures().of(period).numbers().get(indicator.code());
        Integer members = version.figures().of(period).numbers().get(PeerFigures.SIZE);
        PeerFigures.Spread spread = spreads.get(new PeerFigures.Cell(indicator.code(), period));
        if (amount == null || members == null || members == 0 || spread == null
                || spread.units() < settings.peersAtLeast()) {
            return Optional.empty();
        }
        double perMember = (double) amount / members;
        double fence = settings.peerFences() * (spread.upperQuartile() - spread.lowerQuartile());
        boolean high = perMember > spread.upperQuartile() + fence && amount - spread.upperQuartile() * members >= 1;
        boolean low = perMember < spread.lowerQuartile() - fence && spread.lowerQuartile() * members - amount >= 1;
        return high || low ? Optional.of("%s (%s): %d, %s nhiều so với các đơn vị khác cùng quy mô (phổ biến khoảng %d)"
                .formatted(indicator.fullName(), period.label(), amount, high ? "cao hơn" : "thấp hơn",
                        Math.round(spread.median() * members))) : Optional.empty();
    }

    private Optional<String> farFromYearBefore(ReportVersion version, Indicator indicator, ReportPeriod before,
            ReportPeriod period) {
        if (before == null || !period.isWholeYear()) {
            return Optional.empty();
        }
        Integer then = version.figures().of(before).numbers().get(indicator.code());
        Integer now = version.figures().of(period).numbers().get(indicator.code());
        if (then == null || now == null || Math.abs(now - then) < settings.yearChangeAtLeast()) {
            return Optional.empty();
        }
        boolean jumped = Math.max(now, then) > settings.yearFactor() * Math.max(1, Math.min(now, then));
        return jumped ? Optional.of("%s (%s): %d, %s đột biến so với %s (%d)".formatted(indicator.fullName(),
                period.label(), now, now > then ? "tăng" : "giảm", before.label(), then)) : Optional.empty();
    }
}
