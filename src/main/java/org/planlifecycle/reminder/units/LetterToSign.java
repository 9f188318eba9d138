package org.planlifecycle.reminder.units;

import java.time.LocalDate;

/**
 * A letter of reminder that waits for its signature, or signed for the clerk.
 *
 * @param lastDay of the unit when the letter was listed; a letter about another day is void
 * @param step of the ladder
 * @param signedBy {@code null} until it is signed
 * @param signedOn the day on which its words were read and signed; {@code null} until then
 * @param sealedBy {@code null} until it may go out
 */
public record LetterToSign(String unitCode, LocalDate lastDay, String step, String signedBy, LocalDate signedOn,
        String sealedBy) {

    static LetterToSign unsigned(String unitCode, LocalDate lastDay, String step) {
        return new LetterToSign(unitCode, lastDay, step, null, null, null);
    }

    LetterToSign signed(String by, LocalDate on) {
        return new LetterToSign(unitCode, lastDay, step, by, on, sealedBy);
    }

    LetterToSign sealed(String by) {
        return new LetterToSign(unitCode, lastDay, step, signedBy, signedOn, by);
    }
}
