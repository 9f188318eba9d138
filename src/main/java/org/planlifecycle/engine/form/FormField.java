package org.planlifecycle.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One field that a form accepts, as its {@code .form} file has it: the key, the label that the person reads, and what
 * may stand in it.
 *
 * @param required whether it has to be filled in; a list with at least one row
 * @param maxLength the most characters of a text, and of each of several choices; null for other kinds
 * @param min the smallest number, inclusive; null for other kinds
 * @param max the largest number, inclusive, or the most rows; null for other kinds
 * @param choices what may be chosen, where the form itself lists it; otherwise that is for the phase to check
 * @param columns the fields of a row
 * @param onPaper whether its words go into a paper or a letter as they stand, so that they may not say other than the
 *     fields that the engine follows
 */
public record FormField(String name, String label, Kind kind, boolean required, Integer maxLength, BigDecimal min,
        BigDecimal max, Set<String> choices, List<FormField> columns, boolean onPaper) {

    /** The kinds of value a form field sends; a flag that is not ticked counts as {@code false}. */
    public enum Kind { TEXT, INTEGER, FLAG, DATE, CHOICE, CHOICES, ROWS }
}
