package org.planlifecycle.engine.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planlifecycle.engine.form.FormField.Kind;

/**
 * A field that no form file can have, because data say which there are; drawn into the form when it is opened, where a group
 * has the property {@code drawn}. It is never required by the form: what is owed is for the domain to say.
 *
 * @param group the heading that it stands under; fields of one heading follow each other
 * @param mark what stands before the label, as in a numbered list
 * @param hint what is to be known when filling it in; empty for nothing
 * @param unit what is counted; empty for a choice
 * @param choices the values with their labels; empty for a whole number of zero or more
 */
public record DrawnField(String group, String name, String mark, String label, String hint, String unit,
        Map<String, String> choices) {

    public FormField field() {
        return choices.isEmpty()
                ? new FormField(name, label, Kind.INTEGER, false, null, BigDecimal.ZERO,
                        BigDecimal.valueOf(Integer.MAX_VALUE), Set.of(), List.of(), false)
                : new FormField(name, label, Kind.CHOICE, false, null, null, null, choices.keySet(), List.of(), false);
    }
}
