package org.planlifecycle.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planlifecycle.figures.Indicator;
import org.planlifecycle.kernel.PlanId;

/** The snapshots of each plan. They are added to and never changed. */
public interface Snapshots {

    /** Keeps the snapshot with its sources. */
    void add(Snapshot snapshot);

    /** Keeps the tables of a snapshot that is there already. */
    void addTables(Snapshot snapshot, Collection<ScopeFigures> tables);

    /** The newest one; empty while reporting is not closed. */
    Optional<Snapshot> latest(PlanId planId);

    Optional<Snapshot> find(PlanId planId, int number);

    /** All of a plan, the first one first. */
    List<Snapshot> of(PlanId planId);

    /** The kept table of that scope; empty if none was kept. */
    Optional<ScopeFigures> table(Snapshot snapshot, Scope scope, List<Indicator> indicators);

    /** Plans that have a snapshot, the newest first. */
    List<PlanId> plans();
}
