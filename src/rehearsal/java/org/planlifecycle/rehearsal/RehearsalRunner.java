package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.planlifecycle.consolidation.ConsolidatedReading;
import org.planlifecycle.consolidation.ConsolidatedWorkbook;
import org.planlifecycle.consolidation.Snapshot;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.document.Documents;
import org.planlifecycle.document.IssuedDocument;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the rehearsal after start-up, writes documents and timeline, prints the result line last, and makes the
 * application end with 0 only if the plan was closed, the journal is intact and every sum agrees.
 */
@Component
@Profile("rehearsal")
class RehearsalRunner implements ApplicationRunner, ExitCodeGenerator {

    private static final double NANOS = 1e9;
    private static final String TIMELINE = "timeline.html";

    private final Rehearsal rehearsal;
    private final TraceReader traces;
    private final Journal journal;
    private final Documents documents;
    private final ConsolidatedReading reading;
    private final ConsolidatedWorkbook workbook;
    private final WorkingCalendar calendar;
    private final RehearsalSettings settings;
    private int exitCode = 1;

    RehearsalRunner(Rehearsal rehearsal, TraceReader traces, Journal journal, Documents documents,
            ConsolidatedReading reading, ConsolidatedWorkbook workbook, WorkingCalendar calendar,
            RehearsalSettings settings) {
        this.rehearsal = rehearsal;
        this.traces = traces;
        this.journal = journal;
        this.documents = documents;
        this.reading = reading;
        this.workbook = workbook;
        this.calendar = calendar;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        long begun = System.nanoTime();
        clearOutput();
        Rehearsal.Played played = rehearsal.play();
        PlanId planId = played.plan().id();
        writeDocuments(planId);
        Traces found = traces.read(planId);
        Timeline timeline = new Timeline(found, calendar);
        StepTable steps = new StepTable(found, timeline);
        MailTable mails = new MailTable(found);
        List<Check> checks = Reconciliation.of(found, timeline, steps);
        RehearsalResult result = RehearsalResult.of(played, found.planUnits(), found.journal(), steps);
        new TimelinePage(found.plan(), timeline, result, new StepTableHtml(steps, mails, checks))
                .writeTo(settings.output().resolve(TIMELINE));
        new StepPrint(System.out).print(steps, mails, checks);
        exitCode = result.closed() && journal.brokenStreams(planId).isEmpty()
                && checks.stream().allMatch(Check::holds) ? 0 : 1;
        System.out.println(result.line((System.nanoTime() - begun) / NANOS));
    }

    /** What an earlier rehearsal left, and nothing else that may stand in that folder. */
    private void clearOutput() throws IOException {
        for (String part : List.of("documents", "mail", TIMELINE)) {
            FileSystemUtils.deleteRecursively(settings.output().resolve(part));
        }
    }

    private void writeDocuments(PlanId planId) throws IOException {
        Path folder = Files.createDirectories(settings.output().resolve("documents"));
        for (IssuedDocument document : documents.ofPlan(planId)) {
            Files.write(folder.resolve(document.fileName()), documents.content(document.id()));
        }
        for (Snapshot snapshot : reading.snapshots(planId)) {
            Files.write(folder.resolve("bang-tong-hop-so-lieu-lan-%d.xlsx".formatted(snapshot.number())),
                    workbook.of(planId, snapshot.number()));
        }
    }

    @EventListener
    void leave(ApplicationReadyEvent played) {
        System.exit(SpringApplication.exit(played.getApplicationContext()));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
