package org.planlifecycle.dossier;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A form that the signed-in person may open.
 *
 * @param writable whether what this person types is kept
 * @param ownValues picks what is worth keeping out of the values that the form has
 */
record DraftForm(String userId, boolean writable, UnaryOperator<Map<String, Object>> ownValues) {
}
