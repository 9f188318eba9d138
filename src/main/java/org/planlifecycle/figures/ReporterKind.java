package org.planlifecycle.figures;

import org.planlifecycle.directory.UnitKind;

/** The two kinds of reporter, which answer to different indicators. */
public enum ReporterKind {
    /** A base Party organisation. */
    PARTY,
    /** The Youth Union of the bloc. */
    YOUTH;

    public static ReporterKind of(UnitKind kind) {
        return kind == UnitKind.DOAN_THE ? YOUTH : PARTY;
    }
}
