package org.planlifecycle.issuance.process;

import org.planlifecycle.issuance.ChangeNotices;
import org.planlifecycle.plan.PlanAmended;
import org.planlifecycle.plan.PlanCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the units told of a changed plan, in the transaction that changes it. */
@Component
class ChangedPlans {

    private final ChangeNotices notices;

    ChangedPlans(ChangeNotices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(PlanAmended amended) {
        notices.amended(amended);
    }

    @EventListener
    void on(PlanCancelled cancelled) {
        notices.cancelled(cancelled);
    }
}
