package org.planlifecycle.monitoring;

import java.time.Clock;
import java.util.List;
import org.planlifecycle.directory.Role;
import org.springframework.stereotype.Service;

/** The plans of the units that the signed-in person works for; of other units nothing is told. */
@Service
public class UnitPlans {

    private static final int MOST_OF_A_UNIT = 10;
    private static final String UNIT_GROUPS = Role.unitGroup("");

    private final SignedIn signedIn;
    private final ProgressRecords records;
    private final Clock clock;

    UnitPlans(SignedIn signedIn, ProgressRecords records, Clock clock) {
        this.signedIn = signedIn;
        this.records = records;
        this.clock = clock;
    }

    /**
     * The newest plans of each of their units, those due last first; empty for whoever works for no unit.
     *
     * @throws Watchers.NotSignedIn if nobody is signed in
     */
    public List<UnitPlan> ofSignedIn() {
        SignedIn.Person person = signedIn.current().orElseThrow(Watchers.NotSignedIn::new);
        signedIn.setEngineRightsAside();
        List<String> units = person.groups().stream().filter(group -> group.startsWith(UNIT_GROUPS))
                .map(group -> group.substring(UNIT_GROUPS.length())).toList();
        return records.plansOf(units, MOST_OF_A_UNIT, clock.instant());
    }
}
