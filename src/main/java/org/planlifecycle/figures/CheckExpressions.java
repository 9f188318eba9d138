package org.planlifecycle.figures;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** Evaluates the checks of the indicator data: expressions without types, beans or methods, over numbers only. */
final class CheckExpressions {

    private static final Pattern NAME = Pattern.compile("#(\\w+)");

    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final Map<String, Expression> parsed = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if it cannot be evaluated: the indicator data is wrong, not the report */
    boolean holds(String expression, Map<String, Integer> variables) {
        return Boolean.TRUE.equals(value(expression, variables, Boolean.class));
    }

    /**
     * What it comes to; empty if a number that it names was not reported.
     *
     * @throws IllegalStateException if it cannot be evaluated
     */
    Optional<Double> number(String expression, Map<String, Integer> variables) {
        boolean answered = NAME.matcher(expression).results().allMatch(name -> variables.containsKey(name.group(1)));
        return answered ? Optional.ofNullable(value(expression, variables, Double.class)) : Optional.empty();
    }

    private <T> T value(String expression, Map<String, Integer> variables, Class<T> type) {
        SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        variables.forEach(context::setVariable);
        try {
            return parsed.computeIfAbsent(expression, parser::parseExpression).getValue(context, type);
        } catch (EvaluationException broken) {
            throw new IllegalStateException("The expression '%s' cannot be evaluated".formatted(expression), broken);
        }
    }
}
