package org.planlifecycle.monitoring;

import java.util.List;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.springframework.stereotype.Service;

/** The plans of the units that the signed-in person works for; of other units nothing is told. */
@Service
public class UnitPlans {

    private static final int MOST_OF_A_UNIT = 10;
    private static final String UNIT_GROUPS = Role.unitGroup("");

    private final SignedIn signedIn;
    private final ProgressReading reading;
    private final ProgressRecords records;

    UnitPlans(SignedIn signedIn, ProgressReading reading, ProgressRecords records) {
        this.signedIn = signedIn;
        this.reading = reading;
        this.records = records;
    }

    /**
     * The newest plans of each of their units, those due last first; empty for whoever works for no unit.
     *
     * @throws Watchers.NotSignedIn if nobody is signed in
     */
    public List<UnitPlan> ofSignedIn() {
        SignedIn.Person person = signedIn.current().orElseThrow(Watchers.NotSignedIn::new);
        signedIn.setEngineRightsAside();
        return person.groups().stream().filter(group -> group.startsWith(UNIT_GROUPS))
                .map(group -> group.substring(UNIT_GROUPS.length())).flatMap(unit ->
                        records.plansOf(unit, MOST_OF_A_UNIT).stream().map(plan -> of(plan, unit))).toList();
    }

    private UnitPlan of(PlanId planId, String unitCode) {
        Plan plan = reading.existing(planId);
        UnitRow row = reading.unit(planId, unitCode);
        return new UnitPlan(plan.shortName(), plan.text().title(), plan.status().label(), row.unit().name(),
                row.stateLabel(), row.unit().lastDay(), row.unit().overdue());
    }
}
