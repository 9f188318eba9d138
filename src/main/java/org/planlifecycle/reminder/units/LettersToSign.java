package org.planlifecycle.reminder.units;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.planlifecycle.kernel.PlanId;

/** The letters of reminder of each plan on their way to a signature. */
public interface LettersToSign {

    /** How far a letter has come. */
    enum State {
        LISTED, SIGNED,
        /** Signed and sealed: it gets its number and goes out as soon as its batch has its turn. */
        SEALED,
        ISSUED,
        /** The Standing Committee did not want it. */
        REFUSED,
        /** The unit reported, or got more time, before the letter had a number. */
        DROPPED
    }

    /** Puts them on the list in this state, unless they have ever been there. */
    void list(PlanId planId, Collection<LetterToSign> letters, State state, Instant at);

    /** By unit. */
    List<LetterToSign> in(State state, PlanId planId);

    /** The first ones of those. */
    List<LetterToSign> some(State state, PlanId planId, int limit);

    /** Stores who signed and sealed them too. */
    void move(PlanId planId, Collection<LetterToSign> letters, State state, Instant at);
}
