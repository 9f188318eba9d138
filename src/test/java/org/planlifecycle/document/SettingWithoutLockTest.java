package org.planlifecycle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A series of numbers is locked while a number is drawn, not while a paper is set. */
class SettingWithoutLockTest {

    private final List<String> set = new ArrayList<>();
    private final DocumentRoom room = DocumentRoom.on("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", 4,
            this::set);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anotherPaperOfTheSeriesIsIssuedWhileThisOneIsStillBeingSet() {
        room.inTransaction(() -> room.issuance().issue(Drafts.aReminder("CS00").build(), "vanthu"));

        IssuedDocument slow = room.inTransaction(() -> room.issuance().issue(Drafts.aReminder("CS01").build(), "vanthu"));

        assertThat(room.documents().ofPlan(Drafts.PLAN)).extracting(IssuedDocument::number)
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(slow.numberText()).isEqualTo("03-CV/ĐUK");
        assertThat(set).as("set again with the number that it got").containsExactly("CS00 01-CV/ĐUK",
                "CS02 02-CV/ĐUK", "CS01 02-CV/ĐUK", "CS01 03-CV/ĐUK");
        assertThat(new String(room.documents().content(slow.id()), StandardCharsets.UTF_8)).isEqualTo("CS01 03-CV/ĐUK");
    }

    private byte[] set(DraftDocument draft, Imprint imprint) {
        String unit = draft.subjectKey();
        if (unit.equals("CS01") && set.size() == 1) {
            CompletableFuture.supplyAsync(() -> room.inTransaction(
                    () -> room.issuance().issue(Drafts.aReminder("CS02").build(), "vanthu")))
                    .orTimeout(10, TimeUnit.SECONDS).join();
        }
        set.add(unit + " " + imprint.numberText());
        return set.get(set.size() - 1).getBytes(StandardCharsets.UTF_8);
    }
}
