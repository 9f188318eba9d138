package org.planlifecycle.plan.persistence;

import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Deed;

/** What somebody did, before its place in the chain of its stream is known. */
record JournalLine(PlanId planId, String unitCode, String actor, Deed deed) {

    String stream() {
        return unitCode.isEmpty() ? planId.value() : planId.value() + "/" + unitCode;
    }
}
