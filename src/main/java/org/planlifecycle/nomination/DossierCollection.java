package org.planlifecycle.nomination;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.ExemplarsNominated;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.ListedCodes;
import org.springframework.stereotype.Service;

/** Brings together what the units name, until the list is assessed. */
@Service
public class DossierCollection {

    private final Nominations nominations;
    private final Journal journal;

    DossierCollection(Nominations nominations, Journal journal) {
        this.nominations = nominations;
        this.journal = journal;
    }

    /** Starts the list of a plan that has just been issued, so that no two reports have to start it at once. */
    public void begin(PlanId planId) {
        nominations.begin(planId);
    }

    /**
     * Takes over what an accepted report names. What the same unit named before is replaced; once the list is
     * assessed, nothing is taken any more and the journal says so.
     */
    public void receive(ExemplarsNominated named) {
        PlanId planId = named.planId();
        nominations.hold(planId);
        if (!nominations.isAssessed(planId)) {
            nominations.replace(planId, named.unitCode(), named.exemplars());
        } else if (!named.exemplars().isEmpty()) {
            journal.record(planId, named.unitCode(), Journal.ENGINE, "nominationTooLate",
                    "Không nhận %d đề cử vì danh sách đã xét xong.".formatted(named.exemplars().size()));
        }
    }

    /** Settles which dossiers go on: the decisions cover exactly the present list. */
    public void gather(PlanId planId, List<DossierDecision> decisions, String actor) {
        nominations.hold(planId);
        Map<String, Nomination> listed = nominations.of(planId).stream()
                .collect(Collectors.toMap(Nomination::code, Function.identity()));
        ListedCodes.requireExactly(listed.keySet(), decisions.stream().map(DossierDecision::code).toList());
        List<DossierDecision> withdrawn = decisions.stream().filter(DossierDecision::isWithdrawn).toList();
        nominations.save(planId, withdrawn.stream()
                .map(decision -> listed.get(decision.code()).standing(Standing.WITHDRAWN, decision.reason())).toList());
        journal.record(planId, actor, "dossiersGathered", "Tập hợp %d hồ sơ đề cử, rút %d hồ sơ. %s".formatted(
                decisions.size(), withdrawn.size(), withdrawn.stream()
                        .map(decision -> decision.code() + ": " + decision.reason()).collect(Collectors.joining("; ")))
                .strip());
    }
}
