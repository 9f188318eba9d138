package org.planlifecycle.document.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rules of checks over time. */
record CheckRuleSets(List<CheckRules> all) {

    CheckRuleSets {
        all = all.stream().sorted(Comparator.comparing(rules -> rules.set().validFrom())).toList();
    }

    /** Whether the day lies before all rules that are known. */
    boolean precede(LocalDate day) {
        return day.isBefore(oldest().set().validFrom());
    }

    CheckRules oldest() {
        return all.get(0);
    }

    /** The rules of that day; for a day before all rules, the oldest. */
    CheckRules on(LocalDate day) {
        return all.stream().filter(rules -> !rules.set().validFrom().isAfter(day))
                .reduce((older, newer) -> newer).orElseGet(this::oldest);
    }
}
