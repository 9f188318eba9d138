package org.planlifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planlifecycle.ProcessTest;
import org.planlifecycle.Scenario;
import org.planlifecycle.conference.process.ConferencePlay;
import org.planlifecycle.kernel.PlanId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People who finish steps of one plan at the same instant, and the machine beside them: nobody fails, nothing is lost. */
@ProcessTest
class OnePlanAtOnceProcessTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> CONFERENCE = List.of("userTask_planConference", "userTask_estimateBudget",
            "userTask_approveBudget", "userTask_bookVenue", "userTask_draftProgramme", "userTask_prepareInvitations",
            "userTask_recordReplies", "userTask_assessConditions", "userTask_confirmConference");
    private static final int ENTRIES_OF_THE_MACHINE = 40;

    @Autowired private Scenario scenario;
    @Autowired private ManagementService management;
    @Autowired private AwardProposals proposals;
    @Autowired private Journal journal;
    @Autowired private TransactionTemplate transaction;

    private PlanId plan;
    private final List<Callable<?>> people = new ArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();

    @BeforeEach
    void threePhasesOfOnePlanAreOpen() {
        scenario.moveTo("2021-03-15T08:00");
        plan = scenario.givenAnIssuedPlan("at-once-" + UUID.randomUUID().toString().substring(0, 8), "CS01", "CS02");
        proposals.replace(plan, List.of(new AwardProposal("CN-001", NomineeKind.INDIVIDUAL, "Nguyễn Thị Thử",
                "Chuyên viên", "CS01", true, AwardForm.GIAY_KHEN, "Việc tốt.")), "bantuyengiao");
        scenario.startFor(plan, "prepare-conference", Map.of());
        scenario.startFor(plan, "nominate-exemplars", Map.of());
        scenario.startFor(plan, "approve-commendations", Map.of("proposalMade", true));
        scenario.runJobs(plan);
        scenario.complete("bantuyengiao", plan, "userTask_gatherDossiers",
                Map.of("nominations", List.of(), "confirmed", true));
        scenario.runJobs(plan);
    }

    @Test
    void everyStepIsTakenAndEveryEntryHasItsPlace() throws Exception {
        ConferencePlay conference = new ConferencePlay(scenario, plan);
        somebody(() -> CONFERENCE.forEach(step -> {
            waitFor(step);
            conference.send(step);
        }));
        List<List<String>> benches = List.of(List.of("thuongtruc", "uyvien01", "uyvien02", "uyvien03"),
                List.of("uyvien04", "uyvien05", "uyvien06", "uyvien07"), List.of("uyvien08", "uyvien09", "uyvien10"));
        benches.forEach(bench -> somebody(() -> bench.forEach(this::vote)));
        Map.of("bantochuc", "userTask_checkOrganisation", "ubkt", "userTask_checkInspection",
                "vanphong", "userTask_checkOffice").forEach((user, step) -> somebody(() ->
                scenario.complete(user, plan, step, Map.of("verdicts", List.of()))));

        togetherWithTheMachine();

        assertThat(entries("voteCast")).isEqualTo(11);
        assertThat(entries("votesCounted")).isEqualTo(1);
        assertThat(entries("nominationsChecked")).isEqualTo(3);
        assertThat(entries("taskReminded")).isEqualTo(ENTRIES_OF_THE_MACHINE);
        for (String once : List.of("conferencePlanned", "budgetEstimated", "budgetApproved", "venueBooked",
                "programmeDrafted", "invitationsPrepared", "invitationsSent", "repliesRecorded", "conditionsAssessed",
                "modeChosen", "conferenceConfirmed")) {
            assertThat(entries(once)).as(once).isEqualTo(1);
        }
        assertThat(journal.brokenStreams(plan)).isEmpty();
    }

    private void vote(String member) {
        scenario.complete(member, scenario.tasksOf(plan).taskDefinitionKey("userTask_castVote").taskAssignee(member)
                .singleResult(), Map.of("votes", List.of(Map.of("code", "CN-001", "vote", "AGREE", "note", ""))));
    }

    private void somebody(Runnable work) {
        people.add(Executors.callable(work));
    }

    /** Lets all begin at the same instant, runs jobs as long as one of them works, and fails if one of them did. */
    private void togetherWithTheMachine() throws Exception {
        busy.set(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size() + 2);
        CyclicBarrier together = new CyclicBarrier(people.size() + 2);
        List<Future<?>> all = new ArrayList<>();
        for (Callable<?> one : people) {
            all.add(threads.submit(() -> {
                together.await();
                try {
                    return one.call();
                } finally {
                    busy.decrementAndGet();
                }
            }));
        }
        all.add(threads.submit(() -> {
            together.await();
            IntStream.range(0, ENTRIES_OF_THE_MACHINE).forEach(number -> transaction.executeWithoutResult(status ->
                    journal.record(plan, Journal.ENGINE, "taskReminded", "Nhắc việc lần %d.".formatted(number))));
            return null;
        }));
        all.add(threads.submit(() -> {
            together.await();
            runJobsWhileAnybodyWorks();
            return null;
        }));
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void runJobsWhileAnybodyWorks() {
        boolean last = false;
        while (!last) {
            last = busy.get() == 0;
            scenario.jobsOf(plan).stream().filter(job -> job.getDuedate() == null || isDue(job)).forEach(this::run);
        }
    }

    private static boolean isDue(Job job) {
        return !job.getDuedate().after(org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime());
    }

    /** As the job executor does: who met somebody else comes again. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException met) {
            assertThat(management.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                    .isEqualTo(job.getRetries());
        }
    }

    private void waitFor(String step) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!scenario.isWaitingAt(plan, step)) {
            assertThat(System.nanoTime()).as("Nobody came to " + step).isLessThan(until);
            Thread.yield();
        }
    }

    private long entries(String action) {
        return journal.of(plan).stream().filter(entry -> entry.action().equals(action)).count();
    }
}
