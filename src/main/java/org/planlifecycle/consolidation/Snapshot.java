package org.planlifecycle.consolidation;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/**
 * The consolidated figures of a plan as they were taken at one time; it never changes, a restatement makes the next.
 *
 * @param number 1 for the one taken when reporting closed
 * @param takenBy who gave the reason for it, or the engine
 * @param reason why it was taken
 * @param regime code of the report regime whose indicators are its lines
 * @param sources every unit of the plan, by code
 */
public record Snapshot(PlanId planId, int number, Instant takenAt, String takenBy, String reason, String regime,
        int regimeVersion, List<UnitSource> sources) {

    public Snapshot {
        sources = List.copyOf(sources);
    }

    public int units() {
        return sources.size();
    }

    public int onTime() {
        return (int) sources.stream().filter(source -> source.isReported() && !source.late()).count();
    }

    public int late() {
        return (int) sources.stream().filter(source -> source.isReported() && source.late()).count();
    }

    /** The units without an accepted report, by code. */
    public List<UnitSource> missing() {
        return sources.stream().filter(source -> !source.isReported()).toList();
    }

    /** How many collectives the units nominated with the reports that it took. */
    public int collectives() {
        return sources.stream().mapToInt(UnitSource::collectives).sum();
    }

    /** How many individuals the units nominated with the reports that it took. */
    public int individuals() {
        return sources.stream().mapToInt(UnitSource::individuals).sum();
    }

    public List<UnitSource> sourcesIn(Scope scope) {
        return sources.stream().filter(source -> source.isIn(scope)).toList();
    }

    /** The scopes that have a unit, in order. */
    public List<Scope> scopes(Scope.Level level) {
        return sources.stream().map(source -> source.in(level)).distinct().sorted().toList();
    }
}
