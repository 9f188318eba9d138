package org.planlifecycle.figures;

/**
 * The order of magnitude in which a figure usually lies, such as prize money for each commendation.
 *
 * @param unit what the figure is counted in; an indicator that is counted in something else is not held against this
 * @param per an expression over the figures of the same period, by which the amount is divided
 * @param lowest {@code null} if it may be as small as it likes
 * @param highest {@code null} if it may be as large as it likes
 * @param lowQuestion what may have been mistaken where it is smaller
 * @param highQuestion what may have been mistaken where it is larger
 */
record FigureOrder(String indicatorCode, String unit, String per, Double lowest, Double highest, String lowQuestion,
        String highQuestion) {

    boolean isAbout(Indicator indicator) {
        return indicator.code().equals(indicatorCode) && indicator.unit().equals(unit);
    }
}
