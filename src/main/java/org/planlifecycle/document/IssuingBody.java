package org.planlifecycle.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Who issues, as the letterhead names it.
 *
 * @param office which office of the committee it is, such as {@code propaganda}; empty for the committee itself
 * @param sign the sign in the number, such as {@code ĐUK}
 * @param validFrom the first day on which documents carry this letterhead (inclusive)
 * @param party the title at the top right
 * @param superior the direct superior body at the top left; broken where the letterhead breaks it
 * @param nameLines the body's name, broken into the lines of the letterhead
 * @param place where it sits, as printed before the date
 * @param citedAs how running text names it; without one, its name
 */
public record IssuingBody(
        String office, String sign, LocalDate validFrom, String party, String superior, List<String> nameLines, String place,
        String citedAs) {

    public IssuingBody {
        office = office == null ? "" : office;
        nameLines = List.copyOf(nameLines);
        citedAs = citedAs == null || citedAs.isBlank() ? String.join(" ", nameLines) : citedAs;
        if (sign == null || sign.isBlank() || validFrom == null || nameLines.isEmpty()) {
            throw new IllegalArgumentException("Issuing body '%s' lacks its sign, first day or name".formatted(sign));
        }
    }

    /** The name in one line. */
    public String name() {
        return String.join(" ", nameLines);
    }
}
