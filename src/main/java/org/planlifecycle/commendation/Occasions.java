package org.planlifecycle.commendation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.planlifecycle.directory.People;
import org.planlifecycle.document.Signature;
import org.planlifecycle.document.SignatureStyles;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.PlanUnit;
import org.planlifecycle.plan.PlanUnits;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Gathers what the papers under one signature have in common. */
@Component
class Occasions {

    private final Plans plans;
    private final PlanUnits units;
    private final Ballots ballots;
    private final People people;
    private final SignatureStyles signatures;
    private final Clock clock;

    Occasions(Plans plans, PlanUnits units, Ballots ballots, People people, SignatureStyles signatures, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.ballots = ballots;
        this.people = people;
        this.signatures = signatures;
        this.clock = clock;
    }

    Occasion of(PlanId planId, String signedBy) {
        Map<String, String> unitNames = units.of(planId).stream()
                .collect(Collectors.toMap(PlanUnit::unitCode, PlanUnit::unitName));
        return new Occasion(plans.get(planId), unitNames,
                ballots.get(planId).closedAt().atZone(clock.getZone()).toLocalDate(),
                signatures.committee().by(people.displayName(signedBy)), signedBy);
    }

    /** @param votedOn the day on which the ballot closed */
    record Occasion(Plan plan, Map<String, String> unitNames, LocalDate votedOn, Signature signature, String signedBy) {
    }
}
