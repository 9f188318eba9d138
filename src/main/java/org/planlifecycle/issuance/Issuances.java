package org.planlifecycle.issuance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planlifecycle.kernel.PlanId;

/** What belongs to a plan only until it is out: its steps, the units it is meant for, its signature. */
public interface Issuances {

    void addStep(PlanId planId, IssuanceStep step);

    /** Oldest first. */
    List<IssuanceStep> steps(PlanId planId);

    /** Puts these units in the place of those chosen before; none means all. */
    void chooseUnits(PlanId planId, Collection<String> unitCodes);

    List<String> chosenUnits(PlanId planId);

    /** The units of each of these plans; a plan that is meant for all is not in it. */
    Map<PlanId, Set<String>> chosenUnits(Collection<PlanId> plans);

    /** Waits until nobody else is signing a plan, and keeps others waiting until the caller's transaction ends. */
    void awaitTurnToSign();

    void sign(PlanId planId, String signerId, String position);

    Optional<PlanSignature> signature(PlanId planId);

    /** Those of these plans that are signed. */
    Set<PlanId> signed(Collection<PlanId> plans);

    /** Who signed, and in which position. */
    record PlanSignature(String signerId, String position) {
    }
}
