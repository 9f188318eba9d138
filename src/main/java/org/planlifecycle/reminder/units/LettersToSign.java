package org.planlifecycle.reminder.units;

import java.time.Instant;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** The letters of reminder of each plan on their way to a signature. */
public interface LettersToSign {

    /** How far a letter has come. */
    enum State {
        LISTED, SIGNED, ISSUED,
        /** The Standing Committee did not want it. */
        REFUSED,
        /** The unit reported, or got more time, before the letter had a number. */
        DROPPED
    }

    /** Puts it on the list, unless it has ever been there. */
    void list(PlanId planId, LetterToSign letter, Instant at);

    /** By unit. */
    List<LetterToSign> in(State state, PlanId planId);

    /** Stores who signed it too. */
    void move(PlanId planId, LetterToSign letter, State state, Instant at);
}
