package org.planlifecycle.commendation;

/**
 * How many must agree.
 *
 * @param strictly whether the share has to be exceeded, not only reached
 */
public record Threshold(int numerator, int denominator, boolean strictly, Base base) {

    /** Whom the share is taken of. */
    public enum Base {
        /** The whole body: whoever is absent or recused counts as not agreeing. */
        ALL_MEMBERS,
        /** The whole body without those who are recused; whoever is absent still counts. */
        MEMBERS_NOT_RECUSED
    }

    public Threshold {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("%d/%d is not a share of votes".formatted(numerator, denominator));
        }
    }

    public boolean isReachedBy(Tally tally) {
        int whole = base == Base.ALL_MEMBERS ? tally.members() : tally.members() - tally.recused();
        long given = (long) tally.agreed() * denominator;
        long needed = (long) whole * numerator;
        return strictly ? given > needed : given >= needed && tally.agreed() > 0;
    }
}
