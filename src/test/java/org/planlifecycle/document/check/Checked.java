package org.planlifecycle.document.check;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.document.DocumentRenderer;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.FormatRuleSets;
import org.planlifecycle.document.Imprint;
import org.planlifecycle.document.IssuingBodies;

/** Sets drafts as the product does and checks files. */
final class Checked {

    static final LocalDate DAY_OF_36 = LocalDate.of(2021, 2, 5);
    static final LocalDate DAY_OF_05 = LocalDate.of(2026, 11, 9);

    private Checked() {
    }

    static byte[] rendered(DocumentRoom room, DraftDocument draft, LocalDate day) {
        Imprint imprint = new Imprint(room.bean(IssuingBodies.class).on(day),
                room.bean(DocumentTypes.class).withSign(draft.typeSign()), "08-" + draft.typeSign() + "/ĐUK", day,
                room.bean(FormatRuleSets.class).on(day), "");
        return room.bean(DocumentRenderer.class).render(draft, imprint);
    }

    static List<Finding> check(DocumentRoom room, byte[] file) {
        return room.bean(FormatChecker.class).check(file, DAY_OF_36);
    }
}
