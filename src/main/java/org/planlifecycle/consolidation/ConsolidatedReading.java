package org.planlifecycle.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a snapshot says. */
@Service
@Transactional(readOnly = true)
public class ConsolidatedReading {

    private final Snapshots snapshots;
    private final Tables tables;

    ConsolidatedReading(Snapshots snapshots, Tables tables) {
        this.snapshots = snapshots;
        this.tables = tables;
    }

    /** All snapshots of the plan, the first one first; none before reporting closed. */
    public List<Snapshot> snapshots(PlanId planId) {
        return snapshots.of(planId);
    }

    /** @throws Refusal if the plan has no such snapshot */
    public Snapshot snapshot(PlanId planId, int number) {
        return snapshots.find(planId, number).orElseThrow(() -> new Refusal(
                "Kế hoạch này không có lần chốt số liệu %d; hãy tải lại trang.".formatted(number)));
    }

    /** @throws IllegalStateException if the figures were never taken */
    public Snapshot latest(PlanId planId) {
        return snapshots.latest(planId).orElseThrow(
                () -> new IllegalStateException("Plan '%s' is not consolidated".formatted(planId)));
    }

    public List<ReportPeriod> periods(Snapshot snapshot) {
        return tables.periods(snapshot);
    }

    /** The table of that scope; without a line if no unit is in it. */
    public ScopeFigures table(Snapshot snapshot, Scope scope) {
        return snapshots.table(snapshot, scope, tables.indicators(snapshot))
                .orElseGet(() -> tables.of(snapshot, scope));
    }

    /** The tables of all scopes of that level, in order. */
    public List<ScopeFigures> tables(Snapshot snapshot, Scope.Level level) {
        if (level == Scope.Level.UNIT) {
            Map<Scope, ScopeFigures> made = tables.of(snapshot, level);
            return List.copyOf(made.values());
        }
        List<ScopeFigures> all = new ArrayList<>();
        snapshot.scopes(level).forEach(scope -> all.add(table(snapshot, scope)));
        return all;
    }
}
