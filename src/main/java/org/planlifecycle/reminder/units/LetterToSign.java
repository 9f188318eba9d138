package org.planlifecycle.reminder.units;

import java.time.LocalDate;

/**
 * A letter of reminder that waits for its signature, or signed for the clerk.
 *
 * @param lastDay of the unit when the letter was listed; a letter about another day is void
 * @param step of the ladder
 * @param signedBy {@code null} until it is signed
 * @param signedOn the day on which its words were read and signed; {@code null} until then
 */
public record LetterToSign(String unitCode, LocalDate lastDay, String step, String signedBy, LocalDate signedOn) {
}
