package org.planlifecycle.commendation;

import java.time.LocalDate;
import org.planlifecycle.kernel.PlanId;

/**
 * The decision that a plan's commendations rest on.
 *
 * @param number as printed; {@code null} until it is issued
 * @param decidedOn {@code null} until it is issued
 * @param certificatesDue how many certificates it calls for
 */
public record CommendationDecision(PlanId planId, String signedBy, String number, LocalDate decidedOn,
        int certificatesDue) {

    static CommendationDecision signed(PlanId planId, String signedBy) {
        return new CommendationDecision(planId, signedBy, null, null, 0);
    }

    CommendationDecision issued(String newNumber, LocalDate on, int certificates) {
        return new CommendationDecision(planId, signedBy, newNumber, on, certificates);
    }
}
