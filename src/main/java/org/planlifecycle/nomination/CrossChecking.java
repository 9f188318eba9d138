package org.planlifecycle.nomination;

import java.util.List;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.springframework.stereotype.Service;

/** Lets an office say what it knows about the candidates. */
@Service
public class CrossChecking {

    private final Nominations nominations;
    private final CrossChecks checks;
    private final Journal journal;

    CrossChecking(Nominations nominations, CrossChecks checks, Journal journal) {
        this.nominations = nominations;
        this.checks = checks;
        this.journal = journal;
    }

    /** Those that are to be checked, by code. */
    public List<Nomination> candidates(PlanId planId) {
        return nominations.of(planId).stream().filter(Nomination::isCandidate).toList();
    }

    /** Takes the office's verdicts, one on each candidate. */
    public void check(PlanId planId, CheckingOffice office, List<CheckVerdict> verdicts, String actor) {
        ListedCodes.requireExactly(candidates(planId).stream().map(Nomination::code).toList(),
                verdicts.stream().map(CheckVerdict::code).toList());
        checks.add(planId, office, verdicts, actor);
        long objections = verdicts.stream().filter(CheckVerdict::objects).count();
        journal.record(planId, actor, "nominationsChecked", "%s thẩm tra %d đề cử, không nhất trí %d."
                .formatted(office.label(), verdicts.size(), objections));
    }
}
