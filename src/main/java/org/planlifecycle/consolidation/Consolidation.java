package org.planlifecycle.consolidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.figures.ReportRegime;
import org.planlifecycle.figures.ReportRegimes;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the next snapshot of all accepted reports, with what is told beside their figures, and keeps it: what comes later
 * no longer changes it.
 */
@Service
@Transactional
public class Consolidation {

    private static final String AT_THE_CLOSE = "Chốt số liệu khi khép việc nhận báo cáo.";

    private final Snapshots snapshots;
    private final Sources sources;
    private final Tables tables;
    private final KnownReasons reasons;
    private final List<SnapshotPart> parts;
    private final ReportRegimes regimes;
    private final Journal journal;
    private final Clock clock;

    Consolidation(Snapshots snapshots, Sources sources, Tables tables, KnownReasons reasons, List<SnapshotPart> parts,
            ReportRegimes regimes, Journal journal, Clock clock) {
        this.snapshots = snapshots;
        this.sources = sources;
        this.tables = tables;
        this.reasons = reasons;
        this.parts = parts;
        this.regimes = regimes;
        this.journal = journal;
        this.clock = clock;
    }

    /** The snapshot that the close of reporting calls for. */
    public Snapshot consolidate(PlanId planId) {
        return consolidate(planId, Journal.ENGINE, AT_THE_CLOSE);
    }

    /** @param reason what it is taken for, in Vietnamese */
    public Snapshot consolidate(PlanId planId, String actor, String reason) {
        int number = snapshots.latest(planId).map(Snapshot::number).orElse(0) + 1;
        ReportRegime regime = regimes.inForce(planId);
        Snapshot taken = new Snapshot(planId, number, clock.instant(), actor, reason, regime.code(), regime.version(),
                sources(planId));
        snapshots.add(taken);
        snapshots.addTables(taken,
                tables.of(taken, Scope.Level.WHOLE, Scope.Level.CLUSTER, Scope.Level.KIND).values());
        parts.forEach(part -> part.take(taken));
        journal.record(planId, actor, "reportsConsolidated",
                "Chốt số liệu lần %d: %d báo cáo đúng hạn, %d muộn, %d đơn vị không có báo cáo. %s"
                        .formatted(number, taken.onTime(), taken.late(), taken.missing().size(), reason));
        return taken;
    }

    private List<UnitSource> sources(PlanId planId) {
        return sources.of(planId, LocalDate.now(clock)).stream().map(unit -> unit.isReported() ? unit
                : unit.missingFor(reasons.of(planId, unit))).toList();
    }
}
