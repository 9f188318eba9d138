package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.Drafts;
import org.planlifecycle.document.IssuedDocument;

/** How often what the product itself issues is checked. */
class FormatGuardTest {

    private final List<String> checked = new ArrayList<>();
    private final FormatGuard guard = new FormatGuard(new FormatChecker(null, null, null, null) {
        @Override
        public List<Finding> check(byte[] content, LocalDate on) {
            checked.add(new String(content, StandardCharsets.UTF_8));
            return content.length > 0 && content[0] == '!' ? List.of(new Finding(Zone.FILE, "", "", "", "", Severity.ERROR)) : List.of();
        }
    });

    @Test
    void aKindThatWasRightIsNotCheckedAgainButAnotherKindIsAndOneThatWasWrongToo() {
        try (DocumentRoom room = DocumentRoom.onH2()) {
            IssuedDocument letter = room.issuance().issue(Drafts.aReminder("CS01").build(), "vanthu");
            IssuedDocument plan = room.issuance().issue(Drafts.aPlan().build(), "vanthu");

            inspect(letter, "!wrong", "right", "not read any more");
            inspect(plan, "plan");
        }

        assertThat(checked).containsExactly("!wrong", "right", "plan");
    }

    private void inspect(IssuedDocument document, String... contents) {
        for (String content : contents) {
            guard.inspect(document, content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
