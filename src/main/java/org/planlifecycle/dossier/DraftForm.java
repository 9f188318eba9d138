package org.planlifecycle.dossier;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A form that the signed-in person may open.
 *
 * @param whyNotWritable why what this person types is not kept, in one sentence; empty if it is
 * @param ownValues picks what is worth keeping out of the values that the form has
 */
record DraftForm(String userId, String whyNotWritable, UnaryOperator<Map<String, Object>> ownValues) {

    boolean writable() {
        return whyNotWritable.isEmpty();
    }
}
