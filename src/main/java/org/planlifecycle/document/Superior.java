package org.planlifecycle.document;

import java.time.LocalDate;

/**
 * The body above, to which the result is reported.
 *
 * @param email where its mail goes
 * @param validFrom the first day on which reports go there
 */
public record Superior(String id, String name, String email, LocalDate validFrom) {
}
