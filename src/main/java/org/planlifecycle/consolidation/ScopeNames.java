package org.planlifecycle.consolidation;

import java.util.List;
import java.util.stream.Collectors;
import org.planlifecycle.directory.UnitKind;

/** What people call the scopes of a snapshot. */
public final class ScopeNames {

    private ScopeNames() {
    }

    /** A unit is named with those that were merged into it, and with its old name if it was renamed meanwhile. */
    public static String of(Scope scope, Snapshot snapshot) {
        return switch (scope.level()) {
            case WHOLE -> scope.level().label();
            case CLUSTER -> "0".equals(scope.key()) ? "Ngoài cụm" : "Cụm " + scope.key();
            case KIND -> UnitKind.valueOf(scope.key()).title();
            case UNIT -> unit(snapshot.sourcesIn(scope), scope.key());
        };
    }

    private static String unit(List<UnitSource> parts, String code) {
        String name = parts.stream().map(UnitSource::answeringName).findFirst().orElse(code);
        String renamed = parts.stream().filter(part -> !part.isMerged() && !part.unitName().equals(name))
                .map(part -> " (trước là %s)".formatted(part.unitName())).collect(Collectors.joining());
        String merged = parts.stream().filter(UnitSource::isMerged).map(UnitSource::unitName)
                .collect(Collectors.joining(", "));
        return name + renamed + (merged.isEmpty() ? "" : " (gồm cả %s đã sáp nhập)".formatted(merged));
    }
}
