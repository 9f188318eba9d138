package org.planlifecycle.rehearsal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planlifecycle.PlanApplication;
import org.planlifecycle.deadline.PrintedDates;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints one line for each day on which something happened: what, and how often. */
@Component
@Profile("rehearsal")
class RehearsalLog {

    private static final PrintStream OUT = System.out;

    private final Journal journal;

    RehearsalLog(Journal journal) {
        this.journal = journal;
    }

    void day(PlanId planId, LocalDate day) {
        Map<String, Long> happened = entriesOf(planId, day).stream()
                .collect(Collectors.groupingBy(JournalEntry::action, TreeMap::new, Collectors.counting()));
        if (!happened.isEmpty()) {
            OUT.printf("%s %s  %s%n", PrintedDates.weekday(day), PrintedDates.formatDate(day),
                    happened.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining("  ")));
        }
    }

    private List<JournalEntry> entriesOf(PlanId planId, LocalDate day) {
        ZoneId zone = ZoneId.of(PlanApplication.ZONE);
        return journal.of(planId).stream().filter(entry -> LocalDate.ofInstant(entry.at(), zone).equals(day)).toList();
    }
}
