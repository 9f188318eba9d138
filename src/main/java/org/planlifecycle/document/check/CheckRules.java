package org.planlifecycle.document.check;

import java.util.List;
import org.planlifecycle.document.FormatRuleSet;

/** The rules of one guidance as a check applies them: what documents are set by, and the room that is left. */
record CheckRules(FormatRuleSet set, Room room) {

    /**
     * Where the guidance leaves room.
     *
     * @param source the guidance and the place in it that findings cite
     * @param smallPaperTypes signs of the types that may be on A5
     */
    record Room(String source, double marginToleranceMm, Range typeNamePt, Range subjectPt, Range bodyPt,
            Range pageNumberPt, Range linePt, Range indentMm, List<String> smallPaperTypes) {
    }

    String clause(Zone zone) {
        return zone.box().isEmpty() ? room.source()
                : "%s, ô số %s của sơ đồ bố trí".formatted(room.source(), zone.box());
    }
}
