package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planlifecycle.document.DocumentRoom;
import org.planlifecycle.document.DocumentTypes;
import org.planlifecycle.document.DraftDocument;
import org.planlifecycle.document.Drafts;

/** What the product sets is right under both guidances. */
class OwnDocumentsTest {

    private static DocumentRoom room;

    @BeforeAll
    static void open() {
        room = DocumentRoom.onH2();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Arguments> documents() {
        List<DraftDocument> drafts = List.of(Drafts.aPlan().build(), Drafts.aLongPlan().build(),
                Drafts.aReminder("Chi bộ A").build(), Drafts.theMinutes().build(), Drafts.aDecision().build());
        return Stream.of(Checked.DAY_OF_36, Checked.DAY_OF_05)
                .flatMap(day -> drafts.stream().map(draft -> Arguments.of(draft.kind(), day, draft)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("documents")
    void whatIsSetIsRight(Object kind, LocalDate day, DraftDocument draft) {
        assertThat(Checked.check(room, Checked.rendered(room, draft, day))).isEmpty();
    }

    @Test
    void everyTypeIsKnownToTheCheck() {
        Words words = room.bean(Words.class);
        assertThat(room.bean(DocumentTypes.class).all()).isNotEmpty().allSatisfy(type -> {
            assertThat(words.withSign(type.sign())).as(type.sign()).isPresent();
            assertThat(words.withSign(type.sign()).orElseThrow().names()).contains(type.name());
        });
    }
}
