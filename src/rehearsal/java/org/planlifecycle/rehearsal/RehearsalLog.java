package org.planlifecycle.rehearsal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.reminder.ladder.LadderStep;
import org.planlifecycle.reminder.ladder.LadderSteps;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints one line for each day on which something happened: the ladder's steps first, then all else. */
@Component
@Profile("rehearsal")
class RehearsalLog {

    private static final PrintStream OUT = System.out;

    private final Journal journal;
    private final LadderSteps ladder;
    private final ActionLabels labels = ActionLabels.ofJournal();

    RehearsalLog(Journal journal, LadderSteps ladder) {
        this.journal = journal;
        this.ladder = ladder;
    }

    void day(Plan plan, LocalDate day) {
        List<JournalEntry> entries = journal.of(plan.id()).stream()
                .filter(entry -> VietnamDay.of(entry.at()).equals(day)).toList();
        if (!entries.isEmpty()) {
            List<String> parts = new ArrayList<>(steps(entries,
                    StepCode.all(ladder.stepsFor(plan.text().planType(), day), entries)));
            parts.addAll(others(entries));
            OUT.printf("%-19s  %s%n", VietnamDay.withWeekday(day), String.join("; ", parts));
        }
    }

    /** "T+1 gọi điện 14 đơn vị", in the ladder's order. */
    private static List<String> steps(List<JournalEntry> entries, List<LadderStep> steps) {
        Map<String, Long> units = entries.stream().filter(StepCode::isReminder)
                .collect(Collectors.groupingBy(JournalEntry::step, Collectors.counting()));
        return steps.stream().filter(step -> units.containsKey(step.code())).map(step -> "%s %s %d đơn vị".formatted(
                StepNames.code(step), StepNames.of(step), units.get(step.code()))).toList();
    }

    /** "nộp báo cáo 7", in the order in which they first happened. */
    private List<String> others(List<JournalEntry> entries) {
        Map<String, Integer> happened = new LinkedHashMap<>();
        entries.stream().filter(entry -> !StepCode.isReminder(entry))
                .sorted(Comparator.comparing(JournalEntry::at))
                .forEach(entry -> happened.merge(entry.action(), 1, Integer::sum));
        return happened.entrySet().stream()
                .map(entry -> entry.getValue() == 1 && isOfPlan(entries, entry.getKey()) ? labels.of(entry.getKey())
                        : "%s %d".formatted(labels.of(entry.getKey()), entry.getValue())).toList();
    }

    private static boolean isOfPlan(List<JournalEntry> entries, String action) {
        return entries.stream().filter(entry -> entry.action().equals(action))
                .allMatch(entry -> entry.unitCode().equals(Journal.WHOLE_PLAN));
    }
}
