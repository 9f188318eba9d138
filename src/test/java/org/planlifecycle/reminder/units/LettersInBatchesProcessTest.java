package org.planlifecycle.reminder.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.Statements;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.reminder.units.LettersToSign.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One signature, one seal; the letters are set and numbered at most a hundred in each transaction. */
@ProcessTest
class LettersInBatchesProcessTest {

    private static final int BATCH = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 7);

    @Autowired
    private Scenario scenario;
    @Autowired
    private LetterSigning signing;
    @Autowired
    private LettersToSign letters;
    @Autowired
    private PlanUnits units;
    @Autowired
    private Documents documents;
    @Autowired
    private ManagementService management;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void sealedLettersGoOutAHundredInEachTransactionEachOnceAndNoneThatBecameVoid() {
        PlanId plan = givenLetters("letters-batch", BATCH + 3);
        inOneTransaction(() -> signing.sign(plan, List.of(), "", "thuongtruc"));

        inOneTransaction(() -> signing.issue(plan, true, "vanthu"));

        assertThat(documents.ofPlan(plan)).hasSize(BATCH);
        assertThat(letters.in(State.SEALED, plan)).hasSize(3);
        units.close(plan, "T0103", PlanUnit.Outcome.MISSING, clock.instant());
        new TransactionTemplate(transactions).executeWithoutResult(crash -> {
            management.executeJob(onlyJob(plan));
            crash.setRollbackOnly();
        });
        management.executeJob(onlyJob(plan));

        assertThat(scenario.jobsOf(plan)).isEmpty();
        assertThat(letters.in(State.ISSUED, plan)).hasSize(BATCH + 2);
        assertThat(letters.in(State.DROPPED, plan)).extracting(LetterToSign::unitCode).containsExactly("T0103");
        List<Integer> numbers = documents.ofPlan(plan).stream().map(IssuedDocument::number).sorted().toList();
        assertThat(numbers).containsExactlyElementsOf(
                IntStream.range(numbers.get(0), numbers.get(0) + BATCH + 2).boxed().toList());
    }

    @Test
    void signingTakesAsManyStatementsForFiveHundredLettersAsForFifty() {
        List<List<String>> sent = new ArrayList<>();
        for (int size : new int[] {50, 500}) {
            PlanId plan = givenLetters("letters-sign-" + size, size);
            sent.add(Statements.of(() -> inOneTransaction(
                    () -> signing.sign(plan, List.of("T0001"), "Đơn vị đã báo cáo miệng.", "thuongtruc"))));
        }

        assertThat(sent.get(0)).isNotEmpty();
        assertThat(sent.get(1)).hasSameSizeAs(sent.get(0));
    }

    private PlanId givenLetters(String planId, int size) {
        scenario.moveTo("2021-03-10T08:00");
        String[] codes = IntStream.rangeClosed(1, size).mapToObj("T%04d"::formatted).toArray(String[]::new);
        PlanId plan = scenario.givenAnIssuedPlan(planId, codes);
        letters.list(plan, List.of(codes).stream().map(code -> LetterToSign.unsigned(code, LAST_DAY, "T+3")).toList(),
                State.LISTED, clock.instant());
        return plan;
    }

    private String onlyJob(PlanId plan) {
        List<Job> jobs = scenario.jobsOf(plan);
        assertThat(jobs).hasSize(1);
        return jobs.get(0).getId();
    }

    private void inOneTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
