package org.planlifecycle.reporting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.expression.EvaluationException;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/** Evaluates the checks of the indicator data: expressions without types, beans or methods, over numbers only. */
final class CheckExpressions {

    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final Map<String, Expression> parsed = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if it cannot be evaluated: the indicator data is wrong, not the report */
    boolean holds(String expression, Map<String, Integer> variables) {
        SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        variables.forEach(context::setVariable);
        try {
            return Boolean.TRUE.equals(parsed.computeIfAbsent(expression, parser::parseExpression)
                    .getValue(context, Boolean.class));
        } catch (EvaluationException broken) {
            throw new IllegalStateException("The check '%s' cannot be evaluated".formatted(expression), broken);
        }
    }
}
