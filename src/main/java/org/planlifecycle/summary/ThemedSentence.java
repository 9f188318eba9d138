package org.planlifecycle.summary;

/**
 * One sentence of a unit's report under its theme.
 *
 * @param id names it within the plan, such as {@code CS03.LESSON.1}
 * @param version of the unit's report
 * @param corrected whether a person chose the theme
 */
public record ThemedSentence(String id, String unitCode, String unitName, int version, Topic topic, String text,
        Theme theme, boolean corrected) {
}
