package org.planlifecycle.directory;

import java.util.Objects;

/**
 * One organisation under the name it bears on the date that was asked for.
 *
 * @param cluster the emulation cluster (cụm thi đua) it belongs to, or null
 * @param partyMembers the number of Party members, or null where that is not counted
 * @param subCells the number of cells below it, or null where that is not counted
 */
public record Unit(String code, UnitKind kind, String name, Integer cluster, Integer partyMembers, Integer subCells) {

    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
