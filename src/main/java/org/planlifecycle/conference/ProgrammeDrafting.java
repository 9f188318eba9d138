package org.planlifecycle.conference;

import org.planlifecycle.plan.Journal;
import org.springframework.stereotype.Service;

/** Keeps the programme of a conference. */
@Service
public class ProgrammeDrafting {

    private final Programmes programmes;
    private final Journal journal;

    ProgrammeDrafting(Programmes programmes, Journal journal) {
        this.programmes = programmes;
        this.journal = journal;
    }

    public void draft(Programme programme, String actor) {
        programmes.save(programme);
        journal.record(programme.planId(), actor, "programmeDrafted", "Soạn chương trình %d mục, %d khách giao lưu."
                .formatted(programme.items().size(), programme.guests().size()));
    }
}
