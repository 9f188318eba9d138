package org.planlifecycle.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Component;

/** Gathers what the figures of one unit can be held against besides each other. */
@Component
public class FigureYardsticks {

    private final EarlierFigures earlier;
    private final PeerFigures peers;
    private final FigureOrders orders;
    private final UnusualFigureSettings settings;
    private final Clock clock;

    public FigureYardsticks(EarlierFigures earlier, PeerFigures peers, FigureOrders orders, UnusualFigureSettings settings,
            Clock clock) {
        this.earlier = earlier;
        this.peers = peers;
        this.orders = orders;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is usual.
     *
     * @param earlier what the unit itself reported in the campaign before; none if there was no such campaign
     * @param peers how the other units' figures per member are spread, of those which enough units report
     * @param orders the dated orders of magnitude
     * @param factor how many times what is usual, or how small a part of it, is held to be counted in another unit
     */
    record Usual(FigureTable earlier, Map<PeerFigures.Cell, PeerFigures.Spread> peers, List<FigureOrder> orders,
            double factor) {
    }

    Usual of(PlanId planId, String unitCode, String regime) {
        Map<PeerFigures.Cell, PeerFigures.Spread> spreads = new HashMap<>(peers.spreads(planId, unitCode));
        spreads.values().removeIf(spread -> spread.units() < settings.peersAtLeast());
        return new Usual(earlier.before(planId, unitCode, regime), spreads, orders.on(LocalDate.now(clock)),
                settings.rowFactor());
    }

    double unitFactor() {
        return settings.unitFactor();
    }
}
