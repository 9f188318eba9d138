package org.planlifecycle.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.nomination.EligibilityRules.Judgement;
import org.planlifecycle.nomination.EligibilityRules.Quota;
import org.planlifecycle.plan.Journal;
import org.planlifecycle.plan.NomineeKind;
import org.springframework.stereotype.Service;

/** Holds every gathered nomination against the rules of the day. */
@Service
public class NominationAssessment {

    private final Nominations nominations;
    private final EligibilityRules rules;
    private final Journal journal;
    private final Clock clock;

    NominationAssessment(Nominations nominations, EligibilityRules rules, Journal journal, Clock clock) {
        this.nominations = nominations;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Gives each its standing. The quota of a unit is filled in the order in which the unit named its exemplars, and
     * only by those that are eligible.
     */
    public void assess(PlanId planId) {
        nominations.hold(planId);
        if (nominations.isAssessed(planId)) {
            return;
        }
        List<Nomination> assessed = new ArrayList<>();
        byUnit(planId).forEach((unitCode, named) -> assessed.addAll(assess(unitCode, named)));
        nominations.save(planId, assessed);
        nominations.assessed(planId, clock.instant());
        long candidates = assessed.stream().filter(Nomination::isCandidate).count();
        journal.record(planId, Journal.ENGINE, "nominationsAssessed",
                "Xét %d đề cử, %d đề cử được chuyển thẩm tra.".formatted(assessed.size(), candidates));
    }

    private Map<String, List<Nomination>> byUnit(PlanId planId) {
        return nominations.of(planId).stream().filter(nomination -> !nomination.isWithdrawn())
                .sorted(Comparator.comparing(Nomination::position))
                .collect(Collectors.groupingBy(Nomination::unitCode));
    }

    private List<Nomination> assess(String unitCode, List<Nomination> named) {
        LocalDate today = LocalDate.now(clock);
        Quota quota = rules.quotaOf(unitCode, today);
        Map<NomineeKind, Integer> taken = new EnumMap<>(NomineeKind.class);
        return named.stream().map(nomination -> {
            Judgement judgement = rules.judge(nomination.exemplar(), today);
            if (!judgement.eligible()) {
                return nomination.standing(Standing.INELIGIBLE, judgement.reason());
            }
            NomineeKind kind = nomination.exemplar().kind();
            int allowed = quota.of(kind);
            return taken.merge(kind, 1, Integer::sum) <= allowed
                    ? nomination.standing(Standing.ELIGIBLE, judgement.reason())
                    : nomination.standing(Standing.OVER_QUOTA,
                            "Vượt chỉ tiêu của đơn vị (%d %s)".formatted(allowed, kind.label().toLowerCase()));
        }).toList();
    }
}
