package org.planlifecycle.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on real tables: it grows at the end only, and any later change shows. */
class JournalTest {

    private static final Instant NOW = Instant.parse("2021-03-05T03:00:00Z");
    private static final PlanId PLAN = new PlanId("kh-2021-journal");

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PlatformTransactionManager transactions = new DataSourceTransactionManager(database);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final Journal journal = journalOf(database, transactions);

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

    @Test
    void whatWasRolledBackIsNotInTheJournal() {
        givenEntries();

        transaction.executeWithoutResult(status -> {
            journal.record(PLAN, "bantuyengiao", "planCancelled", "Hủy kế hoạch");
            status.setRollbackOnly();
        });

        assertThat(journal.of(PLAN)).extracting("action").doesNotContain("planCancelled");
        assertThat(journal.brokenStreams(PLAN)).isEmpty();
    }

    @Test
    void entriesWrittenAtTheSameInstantAllFindTheirPlace() throws Exception {
        List<String> units = IntStream.rangeClosed(1, 40).mapToObj("CS%02d"::formatted).toList();

        at(8, writer -> {
            for (int round = 0; round < 10; round++) {
                int turn = round;
                transaction.executeWithoutResult(status -> {
                    journal.record(PLAN, "CS%02d".formatted(40 - turn), "cs", "reportSubmitted", "Nộp báo cáo");
                    journal.record(PLAN, "bantuyengiao", "voteCast", "Lần %d".formatted(turn));
                    journal.record(PLAN, "CS01", "cs01", "reportReturned", "Trả lại");
                    if (writer == turn) {
                        journal.recordAll(PLAN, units, Journal.ENGINE, "unitReminded", "Đôn đốc, mốc T-3");
                    }
                });
            }
        });

        assertThat(journal.of(PLAN)).hasSize(8 * 10 * 3 + 8 * units.size());
        assertThat(journal.brokenStreams(PLAN)).isEmpty();
    }

    /** Lets so many threads do this at the same instant, and fails if one of them does. */
    private static void at(int threads, IntConsumer work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        CyclicBarrier together = new CyclicBarrier(threads);
        List<Future<?>> all = IntStream.range(0, threads).<Future<?>>mapToObj(number -> people.submit(() -> {
            together.await();
            work.accept(number);
            return null;
        })).toList();
        for (Future<?> one : all) {
            one.get();
        }
        people.shutdown();
    }

    private static Journal journalOf(DataSource database, PlatformTransactionManager transactions) {
        JdbcClient client = JdbcClient.create(database);
        JdbcTemplate template = new JdbcTemplate(database);
        return new JdbcJournal(client, new JournalWriting(new JournalHeads(client, template), template, transactions,
                Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"))), transactions);
    }

    private void givenEntries() {
        journal.record(PLAN, "bantuyengiao", "planProposed", "Đề xuất kế hoạch");
        journal.record(PLAN, "CS01", "cs01", "reportSubmitted", "Nộp chậm");
        journal.record(PLAN, "CS01", "bantuyengiao", "reportAccepted", "Đạt yêu cầu");
    }
}
