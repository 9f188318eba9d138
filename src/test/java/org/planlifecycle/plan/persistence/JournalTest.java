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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Deed;
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

    private static final Deed REMINDED = Deed.of("unitReminded", "Đôn đốc, mốc T-3").atStep("T-3");

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

        journal.recordAll(PLAN, List.of("CS01", "CS02", "CS03"), Journal.ENGINE,
                REMINDED);

        assertThat(journal.of(PLAN)).filteredOn(entry -> entry.action().equals("unitReminded"))
                .extracting(entry -> entry.unitCode() + " " + entry.seq()).containsExactly("CS01 3", "CS02 1", "CS03 1");
        assertThat(journal.brokenStreams(PLAN)).isEmpty();
    }

    @Test
    void whatReadersAskForStandsInColumnsOfItsOwn() {
        journal.record(PLAN, "CS01", "giamsat", Deed.of("unitEscalated", "Chuyển ngay sang mốc T+1.").atStep("T+1")
                .because("Đơn vị không nghe máy"));

        assertThat(journal.of(PLAN)).singleElement().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo("T+1");
            assertThat(entry.reason()).isEqualTo("Đơn vị không nghe máy");
            assertThat(entry.detail()).isEqualTo("Chuyển ngay sang mốc T+1. Lý do: Đơn vị không nghe máy");
        });
    }

    /** In the middle of its chain and at its end. */
    @ParameterizedTest
    @CsvSource({"stream, other", "seq, 9", "at, 2021-03-05 10:00:01+07", "actor, cs02", "action, reportReturned",
        "plan_id, other", "unit_code, CS02", "step, T+1", "reason, khác", "detail, Đúng hạn", "prev_hash, 00", "hash, 00"})
    void aChangeOfAnyColumnShows(String column, String value) {
        givenEntries();
        for (int seq : new int[] {1, 2}) {
            TransactionTemplate undone = new TransactionTemplate(transactions);
            undone.executeWithoutResult(status -> {
                jdbc.sql("update journal_entry set %s = %s where stream = '%s/CS01' and seq = %d".formatted(column,
                        typed(column, value), PLAN.value(), seq)).update();
                assertThat(journal.brokenStreams(PLAN)).as("%s of %d", column, seq).contains("kh-2021-journal/CS01");
                status.setRollbackOnly();
            });
        }
    }

    private static String typed(String column, String value) {
        return switch (column) {
            case "seq" -> value;
            case "at" -> "timestamp with time zone '%s'".formatted(value);
            default -> "'%s'".formatted(value);
        };
    }

    @Test
    void everyColumnIsTriedAbove() throws Exception {
        CsvSource tried = JournalTest.class.getDeclaredMethod("aChangeOfAnyColumnShows", String.class, String.class)
                .getAnnotation(CsvSource.class);

        assertThat(jdbc.sql("select * from journal_entry").query().listOfRows()).isEmpty();
        givenEntries();
        assertThat(Stream.of(tried.value()).map(row -> row.split(",")[0]))
                .containsExactlyInAnyOrderElementsOf(jdbc.sql("select * from journal_entry").query().listOfRows().get(0)
                        .keySet().stream().map(String::toLowerCase).toList());
    }

    @Test
    void wordsThatMoveFromOneFactIntoTheNextShow() {
        journal.record(PLAN, "CS01", "giamsat", new Deed("unitEscalated", "T+1", "gấp", "Chuyển ngay"));

        jdbc.sql("update journal_entry set step = 'T+1gấp', reason = '' where unit_code = 'CS01'").update();

        assertThat(journal.brokenStreams(PLAN)).containsExactly("kh-2021-journal/CS01");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRemovedEntryShows(int seq) {
        givenEntries();

        jdbc.sql("delete from journal_entry where unit_code = 'CS01' and seq = ?").param(seq).update();

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
                        journal.recordAll(PLAN, units, Journal.ENGINE, REMINDED);
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
        JournalHeads heads = new JournalHeads(client, template);
        return new JdbcJournal(client, heads, new JournalWriting(heads, template, transactions,
                Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"))), transactions);
    }

    private void givenEntries() {
        journal.record(PLAN, "bantuyengiao", "planProposed", "Đề xuất kế hoạch");
        journal.record(PLAN, "CS01", "cs01", "reportSubmitted", "Nộp chậm");
        journal.record(PLAN, "CS01", "bantuyengiao", "reportAccepted", "Đạt yêu cầu");
    }
}
