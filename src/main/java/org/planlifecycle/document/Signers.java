package org.planlifecycle.document;

import java.time.LocalDate;

/** Tells who may sign under which lines, by the rules and the directory of a day. */
public interface Signers {

    /**
     * @param printed the lines and the name that stand under the paper
     * @param account the person who signs
     * @param day the day of the signature
     * @throws org.planlifecycle.kernel.Refusal if the name is another person's, or the position was not this person's then
     */
    void require(Signature printed, String account, LocalDate day);

    /** The same of a paper that is still to be made: whether that person may sign under these lines. */
    void requireMaySign(SignatureStyle lines, String account, LocalDate day);

    /** The lines under which that person signs for the Standing Committee: as the one who presides, or as a member. */
    Signature forTheCommittee(String account, LocalDate day);
}
