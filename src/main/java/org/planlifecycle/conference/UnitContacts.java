package org.planlifecycle.conference;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.directory.People;
import org.planlifecycle.directory.Role;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.PlanUnits;
import org.springframework.stereotype.Component;

/** Finds whom to write to in the units of a plan. */
@Component
class UnitContacts {

    private final PlanUnits units;
    private final People people;

    UnitContacts(PlanUnits units, People people) {
        this.units = units;
        this.people = people;
    }

    /** Every contact on that date, by unit. */
    List<UnitContact> of(PlanId planId, LocalDate on) {
        return units.of(planId).stream()
                .flatMap(unit -> people.inRoleOf(Role.UNIT_CONTACT, unit.unitCode(), on).stream()
                        .map(person -> new UnitContact(unit.unitCode(), person.id(), person.email())))
                .toList();
    }
}
