package org.planlifecycle.document;

import java.time.LocalDate;

/**
 * What the office adds to a draft when it sets it: letterhead, type, number, date and the rules of that day.
 *
 * @param mark a mark under the number, such as {@code Dự thảo}; empty on what is issued
 */
public record Imprint(
        IssuingBody body, DocumentType type, String numberText, LocalDate issuedOn, FormatRuleSet rules, String mark) {
}
