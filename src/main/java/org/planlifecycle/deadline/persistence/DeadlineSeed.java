package org.planlifecycle.deadline.persistence;

import jakarta.annotation.PostConstruct;
import org.planlifecycle.kernel.Seeding;
import org.springframework.stereotype.Component;

/** Adds the statutory days, calendar days and terms that the tables do not have yet. */
@Component("deadlineSeed")
class DeadlineSeed {

    private final Seeding seeding;

    DeadlineSeed(Seeding seeding) {
        this.seeding = seeding;
    }

    @PostConstruct
    void load() {
        seeding.fill(Seeding.Table.of("statutory_day", "seed/statutory-days.csv", "code", "valid_from"),
                Seeding.Table.of("rest_day", "seed/rest-days.csv", "rest_date"),
                Seeding.Table.of("working_term", "seed/working-terms.csv", "term_key", "valid_from"));
    }
}
