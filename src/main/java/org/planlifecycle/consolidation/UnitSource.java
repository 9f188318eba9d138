package org.planlifecycle.consolidation;

import org.planlifecycle.directory.UnitKind;
import org.planlifecycle.figures.ReporterKind;

/**
 * One unit of a snapshot: which version of its report the figures come from, and where it is counted.
 *
 * @param unitName its name on the day the plan was issued
 * @param answeringCode the unit that answers for it when the snapshot is taken: itself, or the one it was merged into
 * @param answeringName the present name of that unit
 * @param cluster the answering unit's cluster, 0 for none
 * @param kind the answering unit's kind
 * @param version the accepted version, or 0 without one
 * @param regimeVersion the version of the regime that the report answers to, or 0 without a report
 * @param missing why there is no accepted report; empty if there is one
 * @param beforeDue whether it was closed without a report before its own last day was over: it broke no deadline
 * @param collectives how many collectives that version nominates
 * @param individuals how many individuals that version nominates
 */
public record UnitSource(String unitCode, String unitName, String answeringCode, String answeringName, int cluster,
        UnitKind kind, int version, int regimeVersion, boolean late, String missing,
        boolean beforeDue, int collectives, int individuals) {

    public boolean isReported() {
        return version > 0;
    }

    public boolean isMerged() {
        return !unitCode.equals(answeringCode);
    }

    /** The same with all that is known about why it has no report. */
    UnitSource missingFor(String reason) {
        return new UnitSource(unitCode, unitName, answeringCode, answeringName, cluster, kind, version, regimeVersion, late,
                reason, beforeDue, collectives, individuals);
    }

    public ReporterKind reporter() {
        return ReporterKind.of(kind);
    }

    boolean isIn(Scope scope) {
        return switch (scope.level()) {
            case WHOLE -> true;
            case CLUSTER -> scope.equals(Scope.cluster(cluster));
            case KIND -> scope.equals(Scope.kind(kind));
            case UNIT -> scope.equals(Scope.unit(answeringCode));
        };
    }

    Scope in(Scope.Level level) {
        return switch (level) {
            case WHOLE -> Scope.WHOLE;
            case CLUSTER -> Scope.cluster(cluster);
            case KIND -> Scope.kind(kind);
            case UNIT -> Scope.unit(answeringCode);
        };
    }
}
