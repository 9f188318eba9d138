package org.planlifecycle.kernel;

import java.util.regex.Pattern;

/** Names one plan for its whole life; it is also the business key of every process instance that serves the plan. */
public record PlanId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{2,39}");

    public PlanId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not a plan id".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
