package org.planlifecycle.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it may be printed: composed Unicode (NFC), without control characters, invisible format characters (which
 * can turn the reading direction and so disguise a name) or characters that XML cannot carry.
 */
public final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

    private PlainText() {
    }

    /** One line without blanks at its ends: line breaks and tabs become blanks. {@code null} is the empty text. */
    public static String line(String text) {
        return piece(text).strip();
    }

    /** Text that keeps its line breaks, each as a single {@code \n}. {@code null} is the empty text. */
    public static String lines(String text) {
        return text == null ? "" : printable(LINE_BREAKS.matcher(text).replaceAll("\n").replace('\t', ' ')).strip();
    }

    /** A piece of a line, whose blanks at the ends count. {@code null} is the empty text. */
    public static String piece(String text) {
        return text == null ? "" : printable(BLANKS.matcher(text).replaceAll(" "));
    }

    private static String printable(String text) {
        return Normalizer.normalize(UNPRINTABLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }
}
