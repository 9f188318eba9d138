package org.planlifecycle.document.rendering;

/** Lengths in twentieths of a point, the unit of a Word file. */
final class Twips {

    static final int A4_WIDTH = 11906;
    static final int A4_HEIGHT = 16838;

    private static final double PER_MM = 1440 / 25.4;
    private static final int PER_POINT = 20;

    private Twips() {
    }

    static int ofMm(int mm) {
        return (int) Math.round(mm * PER_MM);
    }

    static int ofPoints(int points) {
        return points * PER_POINT;
    }
}
