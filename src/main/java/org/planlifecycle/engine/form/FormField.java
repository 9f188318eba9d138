package org.planlifecycle.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One field that a form accepts: its name (equal to the key in the {@code .form} file), the label that the person
 * reads, and what may stand in it. A field is required unless {@link #optional()} was said.
 *
 * @param onPaper whether its words go into a paper or a letter as they stand
 */
public record FormField(String name, String label, Kind kind, boolean required, Integer maxLength, BigDecimal min,
        BigDecimal max, Set<String> choices, List<FormField> columns, boolean onPaper) {

    /** The kinds of value a form field sends. */
    public enum Kind { TEXT, INTEGER, FLAG, DATE, CHOICE, CHOICES, ROWS }

    /** The most characters a short text holds unless the field says otherwise. */
    public static final int SHORT_TEXT = 255;

    /** The most characters of a narrative block. */
    public static final int LONG_TEXT = 8000;

    private static final int MOST_ROWS = 500;

    /** One line of text, at most {@value #SHORT_TEXT} characters. */
    public static FormField text(String name, String label) {
        return new FormField(name, label, Kind.TEXT, true, SHORT_TEXT, null, null, Set.of(), List.of(), false);
    }

    /** Several lines of text, at most {@value #LONG_TEXT} characters. */
    public static FormField longText(String name, String label) {
        return text(name, label).atMost(LONG_TEXT);
    }

    /** A whole number of zero or more. */
    public static FormField integer(String name, String label) {
        return new FormField(name, label, Kind.INTEGER, true, null, BigDecimal.ZERO,
                BigDecimal.valueOf(Integer.MAX_VALUE), Set.of(), List.of(), false);
    }

    /** A tick box; not ticked counts as {@code false}. */
    public static FormField flag(String name, String label) {
        return new FormField(name, label, Kind.FLAG, false, null, null, null, Set.of(), List.of(), false);
    }

    /** A calendar day, sent as {@code yyyy-MM-dd} and shown as {@code dd/MM/yyyy}. */
    public static FormField date(String name, String label) {
        return new FormField(name, label, Kind.DATE, true, null, null, null, Set.of(), List.of(), false);
    }

    /** One of the given values. */
    public static FormField choice(String name, String label, String... values) {
        return new FormField(name, label, Kind.CHOICE, true, null, null, null, Set.of(values), List.of(), false);
    }

    /** One constant of an enumeration, by name. */
    public static <E extends Enum<E>> FormField choice(String name, String label, Class<E> type) {
        String[] names = java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
        return choice(name, label, names);
    }

    /** Any number of values out of a list that the form offers; which ones exist is for the phase to check. */
    public static FormField choices(String name, String label) {
        return new FormField(name, label, Kind.CHOICES, true, SHORT_TEXT, null, null, Set.of(), List.of(), false);
    }

    /** A list of rows (a dynamic list); required means at least one row. */
    public static FormField rows(String name, String label, FormField... columns) {
        return new FormField(name, label, Kind.ROWS, true, null, null, BigDecimal.valueOf(MOST_ROWS), Set.of(),
                List.of(columns), false);
    }

    /** Its words are printed as they stand, so they may not say other than the fields that the engine follows. */
    public FormField printed() {
        return new FormField(name, label, kind, required, maxLength, min, max, choices, columns, true);
    }

    public FormField optional() {
        return new FormField(name, label, kind, false, maxLength, min, max, choices, columns, onPaper);
    }

    /** At most this many characters (text) or rows. */
    public FormField atMost(int limit) {
        boolean text = kind == Kind.TEXT;
        return new FormField(name, label, kind, required, text ? Integer.valueOf(limit) : maxLength, min,
                text ? max : BigDecimal.valueOf(limit), choices, columns, onPaper);
    }

    /** A whole number between the two, both inclusive. */
    public FormField between(long least, long most) {
        return new FormField(name, label, kind, required, maxLength, BigDecimal.valueOf(least),
                BigDecimal.valueOf(most), choices, columns, onPaper);
    }
}
