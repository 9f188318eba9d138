package org.planlifecycle.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.dossier.Drafts.Draft;
import org.planlifecycle.engine.form.DraftSubject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is one row for a form and a person, on either database. */
class JdbcDraftsTest {

    private static final DraftSubject TASK = DraftSubject.task("task-1");
    private static final DraftSubject OTHER_TASK = DraftSubject.task("task-2");
    private static final DraftSubject START = DraftSubject.start("plan-lifecycle");
    private static final Draft FIRST = new Draft("{\"results\":\"Kết quả đạt được\"}", Instant.parse("2021-03-01T02:00:00Z"));
    private static final Draft SECOND = new Draft("{\"results\":\"Kết quả, hạn chế\"}", Instant.parse("2021-03-01T02:05:00Z"));

    private JdbcDrafts drafts;

    @BeforeEach
    void anEmptyDatabase() {
        drafts = new JdbcDrafts(JdbcClient.create(TestDatabase.migrated()));
    }

    @Test
    void theLaterDraftReplacesTheEarlier() {
        drafts.keep(TASK, "cs01", FIRST);
        drafts.keep(TASK, "cs01", SECOND);

        assertThat(drafts.find(TASK, "cs01")).contains(SECOND);
    }

    @Test
    void nobodyFindsTheDraftOfSomebodyElse() {
        drafts.keep(TASK, "cs01", FIRST);

        assertThat(drafts.find(TASK, "cs02")).isEmpty();
        assertThat(drafts.find(OTHER_TASK, "cs01")).isEmpty();
    }

    @Test
    void theDraftsOfATaskGoTogetherAndNoOthers() {
        drafts.keep(TASK, "cs01", FIRST);
        drafts.keep(TASK, "cs02", FIRST);
        drafts.keep(OTHER_TASK, "cs01", SECOND);

        drafts.removeAll(TASK);

        assertThat(drafts.find(TASK, "cs01")).isEmpty();
        assertThat(drafts.find(TASK, "cs02")).isEmpty();
        assertThat(drafts.find(OTHER_TASK, "cs01")).contains(SECOND);
    }

    @Test
    void aTaskAndAProcessOfOneNameAreTwoForms() {
        drafts.keep(DraftSubject.task(START.id()), "bantuyengiao", FIRST);
        drafts.keep(START, "bantuyengiao", SECOND);

        drafts.removeAll(DraftSubject.task(START.id()));

        assertThat(drafts.find(START, "bantuyengiao")).contains(SECOND);
    }

    @Test
    void whoHasSentTheFormLosesTheirOwnDraftOnly() {
        drafts.keep(START, "bantuyengiao", FIRST);
        drafts.keep(START, "quantri", SECOND);

        drafts.remove(START, "bantuyengiao");

        assertThat(drafts.find(START, "bantuyengiao")).isEmpty();
        assertThat(drafts.find(START, "quantri")).contains(SECOND);
    }

    @Test
    void onlyDraftsOfTheKindThatWereSavedBeforeThenAreRemoved() {
        drafts.keep(TASK, "cs01", FIRST);
        drafts.keep(START, "bantuyengiao", FIRST);
        drafts.keep(START, "quantri", SECOND);

        drafts.removeSavedBefore(DraftSubject.Kind.START, SECOND.savedAt());

        assertThat(drafts.find(TASK, "cs01")).contains(FIRST);
        assertThat(drafts.find(START, "bantuyengiao")).isEmpty();
        assertThat(drafts.find(START, "quantri")).contains(SECOND);
    }
}
