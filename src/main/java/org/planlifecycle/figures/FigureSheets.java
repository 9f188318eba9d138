package org.planlifecycle.figures;

import java.util.List;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/** The workbooks of figures: for each unit at most one that waits for the next submission, and those handed in. */
public interface FigureSheets {

    /** Makes it the one that waits, in the place of the one before. */
    void keep(FigureSheet sheet, byte[] content);

    /** The one that waits for the unit's next submission. */
    Optional<FigureSheet> pending(PlanId planId, String unitCode);

    /** Those that went in with the versions of the unit's report, by version. */
    List<HandedIn> handedIn(PlanId planId, String unitCode);

    /** A workbook and the version of the report it belongs to. */
    record HandedIn(int version, FigureSheet sheet) {
    }

    /** The file as it was uploaded. */
    byte[] content(FigureSheet sheet);

    /** Binds the one that waits to this version; from then on it is never changed. */
    void handIn(PlanId planId, String unitCode, int version);
}
