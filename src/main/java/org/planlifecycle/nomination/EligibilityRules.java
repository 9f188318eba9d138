package org.planlifecycle.nomination;

import java.time.LocalDate;
import org.planlifecycle.plan.ExemplarsNominated.Exemplar;
import org.planlifecycle.plan.NomineeKind;

/** The rules on who may be commended, and how many a unit may name. */
public interface EligibilityRules {

    Judgement judge(Exemplar exemplar, LocalDate on);

    /** How many exemplars that unit may name, by its size on that day. */
    Quota quotaOf(String unitCode, LocalDate on);

    /** @param reason in Vietnamese, to be told to the unit */
    record Judgement(boolean eligible, String reason) {
    }

    record Quota(int collectives, int individuals) {

        public int of(NomineeKind kind) {
            return kind == NomineeKind.COLLECTIVE ? collectives : individuals;
        }
    }
}
