package org.planlifecycle.document.check;

/** Values from one to another, both allowed. */
record Range(double from, double to) {

    /** Half of the smallest step in which word processors keep such values. */
    private static final double ROUNDING = 0.05;

    static Range exactly(double value) {
        return new Range(value, value);
    }

    boolean holds(double value) {
        return value >= from - ROUNDING && value <= to + ROUNDING;
    }

    /** Such as {@code 14} or {@code 14–15}. */
    String text() {
        return from == to ? text(from) : text(from) + "–" + text(to);
    }

    /** A number as it is written in Vietnamese, with one decimal place if it needs one. */
    static String text(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded).replace('.', ',');
    }
}
