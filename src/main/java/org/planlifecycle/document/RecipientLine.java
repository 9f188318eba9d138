package org.planlifecycle.document;

import java.util.Set;

/**
 * A line of the "Nơi nhận" of a paper.
 *
 * @param number counted from 1
 * @param words as printed
 * @param means who is meant: roles of the directory by name, or one of the constants here; empty for somebody outside
 */
public record RecipientLine(int number, String words, Set<String> means, Way way) {

    /** Those whom the paper is addressed to. */
    public static final String ADDRESSEES = "ADDRESSEES";
    /** The units of the plan. */
    public static final String UNITS = "UNITS";
    /** The body above. */
    public static final String SUPERIOR = "SUPERIOR";

    public RecipientLine {
        means = Set.copyOf(means);
    }
}
