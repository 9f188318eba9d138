package org.planlifecycle.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.dossier.Drafts.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft is one row for a task and a person, on either database. */
class JdbcDraftsTest {

    private static final Draft FIRST = new Draft("{\"results\":\"Kết quả đạt được\"}", Instant.parse("2021-03-01T02:00:00Z"));
    private static final Draft SECOND = new Draft("{\"results\":\"Kết quả, hạn chế\"}", Instant.parse("2021-03-01T02:05:00Z"));

    private JdbcDrafts drafts;

    @BeforeEach
    void anEmptyDatabase() {
        drafts = new JdbcDrafts(JdbcClient.create(TestDatabase.migrated()));
    }

    @Test
    void theLaterDraftReplacesTheEarlier() {
        drafts.keep("task-1", "cs01", FIRST);
        drafts.keep("task-1", "cs01", SECOND);

        assertThat(drafts.find("task-1", "cs01")).contains(SECOND);
    }

    @Test
    void nobodyFindsTheDraftOfSomebodyElse() {
        drafts.keep("task-1", "cs01", FIRST);

        assertThat(drafts.find("task-1", "cs02")).isEmpty();
        assertThat(drafts.find("task-2", "cs01")).isEmpty();
    }

    @Test
    void theDraftsOfATaskGoTogetherAndNoOthers() {
        drafts.keep("task-1", "cs01", FIRST);
        drafts.keep("task-1", "cs02", FIRST);
        drafts.keep("task-2", "cs01", SECOND);

        drafts.removeAll("task-1");

        assertThat(drafts.find("task-1", "cs01")).isEmpty();
        assertThat(drafts.find("task-1", "cs02")).isEmpty();
        assertThat(drafts.find("task-2", "cs01")).contains(SECOND);
    }
}
