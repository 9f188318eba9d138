package org.planlifecycle.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.TestDatabase;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.notification.DueMail;
import org.planlifecycle.notification.Mail;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many nodes work off one outbox, and none takes what another one has. */
class MailClaimTest {

    private static final Instant NOW = Instant.parse("2021-02-22T01:00:00Z");
    private static final int NODES = 6;
    private static final int RECIPIENTS = 60;
    private static final int MAILS_EACH = 4;

    private final DataSource database = TestDatabase.migrated();
    private final MailTables tables = new MailTables(database, Clock.fixed(NOW, ZoneOffset.UTC));
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);

    @AfterEach
    void endTheNodes() {
        nodes.shutdownNow();
    }

    @Test
    void noMailIsClaimedTwiceAndNoneIsLeft() throws Exception {
        givenMails();
        CyclicBarrier start = new CyclicBarrier(NODES);

        List<String> claimed = new ArrayList<>();
        for (Future<List<String>> node : nodes.invokeAll(IntStream.range(0, NODES)
                .<Callable<List<String>>>mapToObj(i -> () -> {
                    start.await();
                    return claimUntilNothingIsDue("node-" + i);
                }).toList())) {
            claimed.addAll(node.get());
        }

        assertThat(claimed).hasSize(RECIPIENTS * MAILS_EACH).doesNotHaveDuplicates();
    }

    @Test
    void whatOneNodeIsJustClaimingKeepsNoOtherNodeFromItsOwnWork() throws Exception {
        givenMails();
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);

        Future<List<String>> slow = nodes.submit(() -> transaction.execute(status -> {
            List<String> ids = claimNext("slow");
            claimed.countDown();
            await(otherIsDone);
            return ids;
        }));
        claimed.await();
        Future<List<String>> other = nodes.submit(() -> {
            try {
                return transaction.execute(status -> ids(tables.queue.nextDue(NOW)));
            } finally {
                otherIsDone.countDown();
            }
        });

        // on PostgreSQL the other node passes over the locked rows; elsewhere it may see them, but cannot claim them
        if ("postgresql".equals(System.getProperty("plan.test.database"))) {
            assertThat(other.get()).hasSize(MAILS_EACH).doesNotContainAnyElementsOf(slow.get());
        }
        assertThat(tables.queue.claim(slow.get(), "late", NOW)).isEmpty();
    }

    private void givenMails() {
        for (int kind = 0; kind < MAILS_EACH; kind++) {
            String step = "s" + kind;
            tables.outbox.addAll(IntStream.range(0, RECIPIENTS).mapToObj(i -> new Mail(new PlanId("08-kh"), "CS" + i,
                    "report-reminder", step, "cs" + i, "cs" + i + "@example.vn", "S", "B")).toList());
        }
    }

    private List<String> claimUntilNothingIsDue(String node) {
        List<String> mine = new ArrayList<>();
        for (List<String> ids = inTransaction(node); !ids.isEmpty(); ids = inTransaction(node)) {
            mine.addAll(ids);
        }
        return mine;
    }

    private List<String> inTransaction(String node) {
        return transaction.execute(status -> {
            for (List<DueMail> due = tables.queue.nextDue(NOW); !due.isEmpty(); due = tables.queue.nextDue(NOW)) {
                List<String> won = tables.queue.claim(ids(due), node, NOW);
                if (!won.isEmpty()) {
                    return won;
                }
            }
            return List.of();
        });
    }

    private List<String> claimNext(String bundle) {
        return tables.queue.claim(ids(tables.queue.nextDue(NOW)), bundle, NOW);
    }

    private static List<String> ids(List<DueMail> due) {
        return due.stream().map(DueMail::id).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
