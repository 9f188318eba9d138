package org.planlifecycle.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.PlanId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journal on real tables: it grows at the end only, and any later change shows. */
class JournalTest {

    private static final PlanId PLAN = new PlanId("kh-2021-journal");

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Journal journal = new JdbcJournal(jdbc, new JdbcTemplate(database),
            Clock.fixed(Instant.parse("2021-03-05T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    void everyStreamIsAChainOfItsOwn() {
        givenEntries();

        assertThat(journal.of(PLAN)).extracting("stream", "seq").containsExactly(
                org.assertj.core.groups.Tuple.tuple("kh-2021-journal", 1),
                org.assertj.core.groups.Tuple.tuple("kh-2021-journal/CS01", 1),
                org.assertj.core.groups.Tuple.tuple("kh-2021-journal/CS01", 2));
        assertThat(journal.brokenStreams(PLAN)).isEmpty();
    }

    @Test
    void manyUnitsGetTheSameEntryEachInItsOwnChain() {
        givenEntries();

        journal.recordAll(PLAN, List.of("CS01", "CS02", "CS03"), Journal.ENGINE, "unitReminded", "Đôn đốc, mốc T-3");

        assertThat(journal.of(PLAN)).filteredOn(entry -> entry.action().equals("unitReminded"))
                .extracting(entry -> entry.unitCode() + " " + entry.seq()).containsExactly("CS01 3", "CS02 1", "CS03 1");
        assertThat(journal.brokenStreams(PLAN)).isEmpty();
    }

    @Test
    void aChangedEntryShows() {
        givenEntries();

        jdbc.sql("update journal_entry set detail = 'Đúng hạn' where unit_code = 'CS01' and seq = 1").update();

        assertThat(journal.brokenStreams(PLAN)).containsExactly("kh-2021-journal/CS01");
    }

    @Test
    void aRemovedEntryShows() {
        givenEntries();

        jdbc.sql("delete from journal_entry where unit_code = 'CS01' and seq = 1").update();

        assertThat(journal.brokenStreams(PLAN)).containsExactly("kh-2021-journal/CS01");
    }

    private void givenEntries() {
        journal.record(PLAN, "bantuyengiao", "planProposed", "Đề xuất kế hoạch");
        journal.record(PLAN, "CS01", "cs01", "reportSubmitted", "Nộp chậm");
        journal.record(PLAN, "CS01", "bantuyengiao", "reportAccepted", "Đạt yêu cầu");
    }
}
