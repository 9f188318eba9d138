package org.planlifecycle.document.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody printed it, taken apart; right is {@code Số 08-KH/ĐUK}.
 *
 * @param colon what stands between {@code Số} and the number besides blanks
 * @param number the digits; empty where they are left open to be filled in by hand
 * @param first what separates number and type, blanks included
 * @param second what separates type and body
 */
record NumberText(String colon, String number, String first, String type, String second, String body) {

    private static final Pattern OPENING = Pattern.compile("(?iu)^Số\\b\\s*([:.](?![.…]))?\\s*");
    private static final Pattern REST = Pattern.compile("^([0-9]+[a-z]?|[.…_\\s]*?)(\\s*[-–—/]\\s*)"
            + "(\\p{L}{1,6})(?:(\\s*[-–—/]\\s*)(\\S.*))?$");

    /** Empty if the text is no number and sign at all. */
    static Optional<NumberText> read(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find() || text.length() > 60) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(text.substring(opening.end()));
        if (!rest.matches()) {
            return Optional.empty();
        }
        return Optional.of(new NumberText(orEmpty(opening.group(1)), rest.group(1).replaceAll("[^0-9]", ""),
                rest.group(2), rest.group(3), orEmpty(rest.group(4)), orEmpty(rest.group(5))));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
