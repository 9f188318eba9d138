package org.planlifecycle.conference;

import java.time.LocalDate;

/**
 * How long a file is kept.
 *
 * @param validFrom the first day on which the term may be chosen
 * @param source the rule or usage behind it, in Vietnamese
 */
public record RetentionTerm(String code, String name, LocalDate validFrom, String source) {
}
