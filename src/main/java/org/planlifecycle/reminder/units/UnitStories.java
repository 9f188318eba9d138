package org.planlifecycle.reminder.units;

import org.planlifecycle.kernel.PlanId;

/** What happened with the report of each unit, for those who look on. */
public interface UnitStories {

    UnitStory of(PlanId planId, String unitCode);
}
