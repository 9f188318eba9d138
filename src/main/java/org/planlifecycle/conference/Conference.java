package org.planlifecycle.conference;

import java.util.Objects;
import java.util.Optional;
import org.planlifecycle.kernel.PlanId;

/**
 * One conference while it is prepared; its day stands in the plan. Immutable: each change gives the changed conference,
 * to be saved through {@link Conferences}.
 *
 * @param windowReason why the day lies outside the plan's window; empty if it does not
 * @param round which invitation is in force: 1, and one more for each new day
 * @param bookedVenue {@code null} until it is booked
 * @param conditions {@code null} until they are assessed for this round
 * @param chosenMode {@code null} until it is chosen for this round
 */
public record Conference(PlanId planId, StartTime startsAt, ConferenceMode intendedMode, String chair,
        String windowReason, String plannedBy, int round, Venue bookedVenue, ConditionAssessment conditions,
        ConferenceMode chosenMode) {

    public Conference {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(intendedMode, "intendedMode");
    }

    /** A conference that was just planned. */
    public static Conference planned(PlanId planId, ProposeConference proposal, String plannedBy) {
        return new Conference(planId, proposal.startsAt(), proposal.intendedMode(), proposal.chair(),
                proposal.windowReason(), plannedBy, 1, null, null, null);
    }

    public Conference bookVenue(Venue venue) {
        return new Conference(planId, startsAt, intendedMode, chair, windowReason, plannedBy, round, venue, conditions,
                chosenMode);
    }

    public Conference assess(ConditionAssessment assessment) {
        return new Conference(planId, startsAt, intendedMode, chair, windowReason, plannedBy, round, bookedVenue,
                assessment, null);
    }

    public Conference choose(ConferenceMode mode) {
        return new Conference(planId, startsAt, intendedMode, chair, windowReason, plannedBy, round, bookedVenue,
                conditions, mode);
    }

    /** For a new day everybody is invited anew and the conditions are assessed again. */
    public Conference nextRound() {
        return new Conference(planId, startsAt, intendedMode, chair, windowReason, plannedBy, round + 1, bookedVenue,
                null, null);
    }

    public boolean isRescheduled() {
        return round > 1;
    }

    /** The mode that was chosen by the decision table, or the intended one before that. */
    public ConferenceMode mode() {
        return chosenMode == null ? intendedMode : chosenMode;
    }

    public Optional<Venue> venue() {
        return Optional.ofNullable(bookedVenue);
    }

    public Optional<ConditionAssessment> assessment() {
        return Optional.ofNullable(conditions);
    }
}
