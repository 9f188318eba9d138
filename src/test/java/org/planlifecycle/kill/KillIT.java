package org.planlifecycle.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.planlifecycle.WebUser;
import org.springframework.util.FileSystemUtils;

/** The application is killed while units report, on the database it comes with: what it has answered, it keeps. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KillIT {

    private static final Path HOME = Path.of("target", "kill-test").toAbsolutePath();
    private static final List<String> UNITS = IntStream.rangeClosed(1, 12).mapToObj("CS%02d"::formatted).toList();
    private static final Duration JOBS = Duration.ofSeconds(30);

    private ChildApplication application;
    private Ledger ledger;

    @BeforeEach
    void givenAPlanIssuedToTwelveUnits() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        ledger = new Ledger(HOME.resolve("ledger.txt"));
        application = new ChildApplication(HOME);
        application.start();
        new Issuing(application).issueTo(UNITS);
        WebUser last = application.signIn("cs12");
        await("the units' tasks").atMost(JOBS).until(() -> Issuing.task(last, ReportForms.ACKNOWLEDGE) != null);
    }

    @AfterEach
    void nothingIsLeftRunning() {
        application.close();
    }

    @Test
    void whatWasAnsweredSurvivesTwoKillsAndTheCollectionGoesOn() throws InterruptedException {
        killAfter(9, ReportForms.ACKNOWLEDGE, ReportForms.SUBMIT);
        everyAnsweredStepIsStoredAndNoneIsHalfDone();
        application.start();
        killAfter(10, ReportForms.ACKNOWLEDGE, ReportForms.SUBMIT, ReportForms.CHECK);
        everyAnsweredStepIsStoredAndNoneIsHalfDone();
        application.start();

        Collecting rest = new Collecting(application, ledger, UNITS);
        rest.begin(ReportForms.ACKNOWLEDGE, ReportForms.SUBMIT, ReportForms.CHECK);
        rest.finish();

        WebUser propaganda = application.signIn("bantuyengiao");
        await("the summary").atMost(JOBS).until(() -> Issuing.task(propaganda, "userTask_draftSummary") != null);
        application.kill();
        everyAnsweredStepIsStoredAndNoneIsHalfDone();
        try (DatabaseAfterKill database = DatabaseAfterKill.copyOf(application.databaseFile())) {
            assertThat(database.units().values()).hasSize(UNITS.size()).containsOnly(UnitState.WHOLE.get(3));
        }
    }

    /** While several people work, and with the very answer that makes up this many. */
    private void killAfter(int answers, String... steps) throws InterruptedException {
        Collecting collecting = new Collecting(application, ledger, UNITS);
        CountDownLatch enough = ledger.further(answers);
        collecting.begin(steps);
        assertThat(enough.await(1, TimeUnit.MINUTES)).as("%d answers", answers).isTrue();
        application.kill();
        collecting.breakOff();
    }

    private void everyAnsweredStepIsStoredAndNoneIsHalfDone() {
        try (DatabaseAfterKill database = DatabaseAfterKill.copyOf(application.databaseFile())) {
            Map<String, UnitState> units = database.units();
            assertThat(units.keySet()).containsExactlyElementsOf(UNITS);
            assertThat(UnitState.WHOLE).containsAll(units.values());
            List<String> open = database.openTaskIds();
            assertThat(ledger.answered()).isNotEmpty().allSatisfy(step -> {
                assertThat(open).doesNotContain(step.taskId());
                assertThat(units.get(step.unitCode()).stepsDone()).isGreaterThanOrEqualTo(step.number());
            });
        }
    }
}
