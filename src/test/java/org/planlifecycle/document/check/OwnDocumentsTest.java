package org.planlifecycle.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
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
import org.planlifecycle.document.IssuedDocument;
import org.slf4j.LoggerFactory;

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
    void aPreviewWithoutNumberIsRight() {
        assertThat(Checked.check(room, room.issuance().preview(Drafts.aPlan().build()))).isEmpty();
    }

    @Test
    void whatIsIssuedWrongIsWrittenIntoTheLogWithoutItsWords() {
        room.setNow("2021-02-05T01:00:00Z");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(FormatGuard.class);
        logger.addAppender(log);

        room.issuance().issue(Drafts.aPlan().build(), "vanthu");
        assertThat(log.list).isEmpty();
        IssuedDocument wrong = room.issuance().issue(Drafts.aReminder("Chi bộ A").title("Đôn đốc Chi bộ A")
                .signedBy("K/T BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Thị Mẫu").build(), "vanthu");

        assertThat(room.documents().find(wrong.id())).isPresent();
        assertThat(log.list).singleElement().satisfies(event -> assertThat(event.getFormattedMessage())
                .contains("01-CV/ĐUK", "AUTHORITY").doesNotContain("Trần Thị Mẫu", "Chi bộ A"));
        logger.detachAppender(log);
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
