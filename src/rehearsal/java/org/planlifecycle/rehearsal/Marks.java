package org.planlifecycle.rehearsal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.reminder.ladder.LadderStep;

/** Turns the journal of a plan into marks, one for each entry that the timeline shows. */
final class Marks {

    private static final Map<String, MarkKind> OF_ACTIONS = Map.ofEntries(
            Map.entry("requestAcknowledged", MarkKind.ACKNOWLEDGED), Map.entry("reportReturned", MarkKind.RETURNED),
            Map.entry("reportAccepted", MarkKind.ACCEPTED), Map.entry("reportMissing", MarkKind.MISSING),
            Map.entry("reportWaived", MarkKind.MISSING),
            Map.entry(Traces.CALLED, MarkKind.CALLED), Map.entry("extensionRequested", MarkKind.EXTENSION_ASKED),
            Map.entry("extensionRefused", MarkKind.EXTENSION_REFUSED), Map.entry("planIssued", MarkKind.PLAN_ISSUED),
            Map.entry("planAmended", MarkKind.PLAN_AMENDED), Map.entry("missingReviewed", MarkKind.DIRECTED),
            Map.entry("cutOffReached", MarkKind.CUT_OFF));

    private final Map<String, LadderStep> steps;
    private final Map<String, Traces.VersionRow> versions;
    private final Map<String, Traces.ExtensionRow> shortened;
    private final Map<String, Integer> submissions = new HashMap<>();

    private Marks(Traces traces) {
        this.steps = traces.steps().stream().collect(Collectors.toMap(LadderStep::code, Function.identity()));
        this.versions = traces.versions().stream().collect(Collectors.toMap(
                version -> version.unitCode() + "/" + version.number(), Function.identity()));
        this.shortened = traces.extensions().stream().filter(Traces.ExtensionRow::isShortened)
                .collect(Collectors.toMap(Traces.ExtensionRow::unitCode, Function.identity(), (a, b) -> b));
    }

    /** In order of time; entries of one moment in the order of the journal. */
    static List<Mark> of(Traces traces) {
        Marks marks = new Marks(traces);
        return traces.journal().stream().map(marks::mark).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Mark::at)).toList();
    }

    private Optional<Mark> mark(JournalEntry entry) {
        String step = StepCode.isReminder(entry) ? entry.step() : "";
        return kind(entry, step).filter(kind -> isPlaced(kind, entry))
                .map(kind -> new Mark(entry.unitCode(), entry.at(), kind, step, entry.detail()));
    }

    private Optional<MarkKind> kind(JournalEntry entry, String step) {
        if (StepCode.isReminder(entry)) {
            return Optional.ofNullable(steps.get(step)).map(known -> MarkKind.of(known.action()));
        }
        return switch (entry.action()) {
            case "reportSubmitted" -> Optional.of(submission(entry.unitCode()));
            case "extensionGranted" -> Optional.of(shortened.containsKey(entry.unitCode())
                    ? MarkKind.EXTENSION_SHORTENED : MarkKind.EXTENSION_GRANTED);
            default -> Optional.ofNullable(OF_ACTIONS.get(entry.action()));
        };
    }

    private MarkKind submission(String unitCode) {
        int number = submissions.merge(unitCode, 1, Integer::sum);
        if (number > 1) {
            return MarkKind.RESUBMITTED;
        }
        Traces.VersionRow first = versions.get(unitCode + "/" + number);
        return first != null && first.late() ? MarkKind.SUBMITTED_LATE : MarkKind.SUBMITTED;
    }

    /** What concerns the whole plan stands in the plan's row, and nothing else does. */
    private static boolean isPlaced(MarkKind kind, JournalEntry entry) {
        return (kind.group() == MarkKind.Group.PLAN) == Journal.WHOLE_PLAN.equals(entry.unitCode());
    }
}
