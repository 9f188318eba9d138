package org.planlifecycle.issuance;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan that the start form opens with: the words and dates of a printed plan.
 *
 * @param printedOn the day the printed plan was drafted; distances to its dates are measured from it
 * @param deadlinePhrase wording with {@code {day}} in the place of the deadline's date
 * @param conferencePhrase wording with {@code {month}} in the place of month and year
 * @param authority the bold line over the signature
 * @param signerPosition the position usually printed under it
 */
public record PlanTemplate(String planType, LocalDate printedOn, String title, List<String> directives,
        List<String> legalBasis, int reviewFrom, int reviewTo, String deadlinePhrase, LocalDate deadlineDay,
        String conferencePhrase, LocalDate conferenceDay, String purpose, String requirements, String content,
        String organisation, List<String> recipients, String authority, String signerPosition) {

    /** The deadline phrase with this day in it, written as Party offices do. */
    public String deadlinePhraseOn(String day) {
        return deadlinePhrase.replace("{day}", day);
    }

    /** The conference phrase for the month of this day. */
    public String conferencePhraseIn(LocalDate day) {
        return conferencePhrase.replace("{month}", day.getMonthValue() + "/" + day.getYear());
    }
}
